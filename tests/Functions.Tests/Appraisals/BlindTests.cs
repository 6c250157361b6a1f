using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Appraisals;

/// <summary>A blind stage tells nobody whose model it is; a reminder says that a draft is kept.</summary>
public sealed class BlindTests(BlindApp app) : IClassFixture<BlindApp>
{
    [Fact]
    public async Task Unit_subject_contact_and_file_names_are_hidden()
    {
        var dossier = await app.Panel.WaitingAsync(1, SampleFiles.Pdf("Hội Liên hiệp Phụ nữ tỉnh báo cáo.pdf"), Photo());
        var request = (await app.Panel.RequestsAsync(dossier, 2))[0];
        Assert.DoesNotContain("Phụ nữ", request.Text + request.Html, StringComparison.OrdinalIgnoreCase);
        using var browser = new Visitor(app.Address);
        Assert.DoesNotContain("Phụ nữ", (await browser.GetAsync(request.Link.PathAndQuery)).Html, StringComparison.OrdinalIgnoreCase);
        var sheet = await app.Panel.DeclareAsync(browser, request);
        foreach (var hidden in (string[])["Phụ nữ", dossier.Model.Email, "0912345678"]) Assert.DoesNotContain(hidden, sheet.Html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("[…]", sheet.Text, StringComparison.Ordinal);
        var file = await browser.GetAsync(sheet.Links.First(l => l.Contains("/tep/", StringComparison.Ordinal)));
        Assert.Equal("minh-chung-1.pdf", file.FileName);
        var photo = await browser.GetAsync(sheet.Links.Last(l => l.Contains("/tep/", StringComparison.Ordinal)));
        Assert.Equal(("minh-chung-2.jpg", SampleFiles.Jpeg().Content.Length), (photo.FileName, photo.Body.Length));
        Assert.True(photo.Body.Span.SequenceEqual(SampleFiles.Jpeg().Content.Span));
        Assert.False(sheet.HasField("points-ket-qua"));
        Assert.Contains("Tổng 70 điểm", sheet.Text, StringComparison.Ordinal);
        var outcome = await app.Panel.SubmitAsync(browser, dossier, request);
        Assert.DoesNotContain("Bảng điểm", outcome.Text, StringComparison.Ordinal);
    }

    /// <summary>A photograph in which the camera says who took it.</summary>
    private static Upload Photo()
    {
        var plain = SampleFiles.Jpeg("Chị Lan, Hội Phụ nữ.jpg");
        return plain with { Content = (byte[])[.. plain.Content.Span[..2], 0xFF, 0xE1, 0, 16, .. "Exif\0\0"u8, .. "Chi Lan."u8, .. plain.Content.Span[2..]] };
    }

    [Fact]
    public async Task A_reminder_mentions_the_draft_and_goes_only_to_who_has_not_handed_in()
    {
        var dossier = await app.Panel.WaitingAsync(2);
        var requests = await app.Panel.RequestsAsync(dossier, 2);
        using var done = new Visitor(app.Address);
        await app.Panel.SubmitAsync(done, dossier, requests[0]);
        using var waits = new Visitor(app.Address);
        var sheet = await app.Panel.DeclareAsync(waits, requests[1]);
        await sheet.Form(Panel.PageOf(dossier) + "/nhap").Fill("points-hai-hoa", "4").SubmitAsync();
        using var clock = app.Clock();
        // Reminders keep to office hours.
        var day = (await clock.NowAsync()).AddDays(8);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) day = day.AddDays(1);
        await clock.SetAsync(day.Day, day.Month, day.Year, 10, 0);
        var reminder = await app.Mailbox.WaitForAsync(requests[1].To, dossier.Code, where: m => m.Key.Contains("|AppraisalReminder|", StringComparison.Ordinal));
        Assert.Contains("Bản nháp đã lưu", reminder.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(requests[0].To), m => m.Key.StartsWith($"{dossier.Code}|tham-dinh|1|AppraisalReminder", StringComparison.Ordinal));
    }
}
