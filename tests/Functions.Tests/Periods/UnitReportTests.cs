using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Periods;

/// <summary>A unit is asked for its report, writes it by its link or signed in, and answers for each model; the owner sees who is silent, chases them, and the leaders read what needs them.</summary>
public sealed class UnitReportTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    private const string Leader = "bithu@khoi.example.vn";
    private const string Results = "Đã vận động 120 hộ hiến đất mở đường, dài 3,2 km.";

    [Fact]
    public async Task From_the_letter_to_the_frozen_report_and_the_letter_to_the_leaders()
    {
        var year = await NextYearAsync();
        var dossier = await app.People.RegisterAsync();
        // The morning after the last day: units have been asked by then, whatever the weekends of the year.
        await SetAsync(16, 6, year);
        var period = $"{year}-h1";
        var letter = await app.Mailbox.WaitForAsync(dossier.Model.Approver, "", where: m => m.Key.StartsWith(period + "|", StringComparison.Ordinal));
        var unit = letter.Key.Split('|')[1];
        await WriteAsync(letter, dossier, period, unit);

        using var owner = new Officer(app.Address, app.Mailbox, People.CommendationOfficer);
        var desk = await owner.SignInAsync("/can-bo/so-ket/" + period);
        desk = await ChaseAsync(desk, period, unit);
        Assert.Contains(Results, desk.Text, StringComparison.Ordinal);
        desk = await desk.Form($"/can-bo/so-ket/{period}/dem-lai").SubmitAsync();
        await desk.Form($"/can-bo/so-ket/{period}/khoa").SubmitAsync();
        var total = (await owner.GetAsync($"/so-ket/ky/{period}/bieu/Bieu1")).Row("Tổng");
        Assert.Equal("1", total[10]);

        using var late = app.Browser();
        var closed = await late.GetAsync(letter.Link.PathAndQuery);
        Assert.Contains("Đảng ủy đã khóa báo cáo kỳ này", closed.Text, StringComparison.Ordinal);
        Assert.False(closed.HasField("results"));
        await SetAsync(1, 7, year);
        await TellLeadersAsync(year, dossier);
    }

    [Fact]
    public async Task A_report_is_no_strangers_and_no_other_units()
    {
        using var stranger = app.Browser();
        foreach (var address in (string[])["/don-vi/ky/2027-h1/tinh-doan", "/don-vi/ky/2027-h1/khoi-ccq", "/don-vi/ky/2027-h2/tinh-doan", "/don-vi/khong-co-that"]) (await stranger.GetAsync(address)).Expect(HttpStatusCode.NotFound, address);
        using var secretary = new Officer(app.Address, app.Mailbox, "bithu.tinhdoan@khoi.example.vn");
        await secretary.SignInAsync();
        (await secretary.GetAsync("/don-vi/ky/2026-nam/tinh-doan")).Expect(HttpStatusCode.OK, "One's own unit");
        (await secretary.GetAsync("/don-vi/ky/2026-nam/cuc-thue")).Expect(HttpStatusCode.NotFound, "Another's unit");
        (await secretary.GetAsync("/can-bo/so-ket/2026-nam")).Expect(HttpStatusCode.Forbidden, "The owner's desk");
    }

    /// <summary>Opens the link, sends too little, keeps a draft, sends; then again as an officer who is signed in.</summary>
    private async Task WriteAsync(Mail letter, SentDossier dossier, string period, string unit)
    {
        var model = "model-" + dossier.Code;
        using var secretary = app.Browser();
        var page = (await secretary.GetAsync(letter.Link.PathAndQuery)).Expect(HttpStatusCode.OK, "The link of the letter");
        var address = page.Url.AbsolutePath;
        Assert.Equal($"/don-vi/ky/{period}/{unit}", address);
        Assert.Equal("NotReported", page.FormWith(model).Value(model));
        var tooShort = (await page.Form(address + "/gui").Fill(model, "NotDone").Fill("results", "Đã làm.").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Too little");
        Assert.Equal(("NotDone", "Đã làm."), (tooShort.FormWith(model).Value(model), tooShort.FormWith("results").Value("results")));
        var kept = (await tooShort.Form(address).SubmitAsync()).Expect(HttpStatusCode.OK, "Keeping a draft");
        Assert.Contains("Đã lưu.", kept.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Đã gửi lúc", kept.Text, StringComparison.Ordinal);
        var sent = (await kept.Form(address + "/gui").Fill("results", Results).SubmitAsync()).Expect(HttpStatusCode.OK, "Sending");
        Assert.Contains("Đã gửi lúc", sent.Text, StringComparison.Ordinal);

        using var signedIn = new Officer(app.Address, app.Mailbox, dossier.Model.Approver);
        var list = await signedIn.SignInAsync("/viec/bao-cao");
        Assert.Contains(address, list.Links);
        var again = await signedIn.GetAsync(address);
        Assert.Equal(("NotDone", Results), (again.FormWith(model).Value(model), again.FormWith("results").Value("results")));
    }

    /// <summary>Not done and not reported are two things; a second click on one day sends no second letter.</summary>
    private async Task<Page> ChaseAsync(Page desk, string period, string unit)
    {
        var rows = desk.Document.QuerySelectorAll("#don-doc tbody tr").Select(r => r.QuerySelectorAll("td").Select(c => c.TextContent.Trim()).ToList()).ToList();
        Assert.Equal(["1", "0", "1", "0"], rows.Single(r => r[1].StartsWith("Đã gửi", StringComparison.Ordinal))[2..6]);
        Assert.All(rows.Where(r => r[1] == "Chưa gửi"), r => Assert.Equal(r[2], r[5]));
        Assert.DoesNotContain(desk.Document.QuerySelectorAll("#don-doc input[name=unit]"), i => i.GetAttribute("value") == unit);

        var form = desk.Form($"/can-bo/so-ket/{period}/don-doc");
        await form.SubmitAsync();
        var page = await form.SubmitAsync();
        Assert.Contains("Đã gửi thư đôn đốc.", page.Text, StringComparison.Ordinal);
        var other = unit == "cuc-thue" ? ("so-ke-hoach", "bithu.kehoach@khoi.example.vn") : ("cuc-thue", "bithu.thue@khoi.example.vn");
        bool ByHand(Mail mail) => mail.Key.StartsWith($"{period}|{other.Item1}|", StringComparison.Ordinal) && int.TryParse(mail.Key.Split('|')[4], out var number) && number > 1000;
        await app.Mailbox.WaitForAsync(other.Item2, "", where: ByHand);
        await Task.Delay(1500);
        Assert.Single(await app.Mailbox.ReadAsync(other.Item2), ByHand);
        return page;
    }

    /// <summary>On the first of the next month: the dossier that waits too long, and never more than three things.</summary>
    private async Task TellLeadersAsync(int year, SentDossier dossier)
    {
        var digest = await app.Mailbox.WaitForAsync(Leader, "", where: m => m.Key.Contains("|LeaderDigest|", StringComparison.Ordinal) && m.Key.StartsWith($"{year}-07", StringComparison.Ordinal));
        Assert.Contains(dossier.Code, digest.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("chưa khóa", digest.Text, StringComparison.Ordinal);
    }

    /// <summary>Into the first year whose spring is still to come.</summary>
    private async Task<int> NextYearAsync()
    {
        using var clock = app.Clock();
        var now = await clock.NowAsync();
        var year = now < new DateTimeOffset(now.Year, 3, 1, 9, 0, 0, now.Offset) ? now.Year : now.Year + 1;
        await clock.SetAsync(1, 3, year, 9, 0);
        return year;
    }

    private async Task SetAsync(int day, int month, int year)
    {
        using var clock = app.Clock();
        await clock.SetAsync(day, month, year, 9, 0);
    }
}
