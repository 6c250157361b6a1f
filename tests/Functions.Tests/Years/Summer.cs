using System.Net;
using DanVanKheo.Functions.Tests.FollowUps;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Years;

/// <summary>The model is carried out: it is inspected, and reports what it reached.</summary>
internal sealed class Summer(TwoPassApp app, Season season)
{
    private const string Inspector = "kiemtra@khoi.example.vn";
    private const string Finding = "Danh sách hộ tham gia chưa có chữ ký.";
    private const string Answer = "Đã lấy đủ 120 chữ ký ngày 14/4.";

    private string Inspections => "/can-bo/kiem-tra/" + season.Dossier.Code;

    public async Task AnInspectorFindsSomethingAsync()
    {
        await season.ToDayAsync(5, 4);
        using var inspector = new Officer(app.Address, app.Mailbox, Inspector);
        var form = (await inspector.SignInAsync(Inspections)).Form(Inspections);
        form.Fill("day", Season.Day(5, 4, season.Year)).Fill("team", "Đào Văn Long, Ủy viên Ủy ban Kiểm tra").Fill("subject", "Head");
        form.Fill("conclusion", "Đơn vị làm đúng kế hoạch, hồ sơ còn thiếu.");
        form.Fill("text_0", Finding).Fill("remedy_0", "Lấy đủ chữ ký của các hộ.").Fill("due_0", Season.Day(20, 4, season.Year));
        (await form.SubmitAsync()).Expect(HttpStatusCode.OK, "Recording the visit");
        using var holder = app.Browser();
        Assert.Contains("Còn 1 nội dung kiểm tra", (await season.LookAsync(holder, "thuc-hien", Season.Holder)).Text, StringComparison.Ordinal);
    }

    public async Task TheUnitRemediesItAsync()
    {
        var told = await season.LetterAsync("thuc-hien|1|RemedyReminder|100");
        Assert.Contains(Finding, told.Text, StringComparison.Ordinal);
        await season.ToDayAsync(14, 4);
        var page = await season.OpenAsync(told);
        page = (await page.FormWith("answer_1").Fill("answer_1", Answer).SubmitAsync()).Expect(HttpStatusCode.OK, "Answering the finding");
        Assert.False(page.HasField("answer_1"));
    }

    public async Task TheInspectorConfirmsAsync()
    {
        await season.ToDayAsync(16, 4);
        using var inspector = new Officer(app.Address, app.Mailbox, Inspector);
        var page = await inspector.SignInAsync(Inspections);
        Assert.Contains(Answer, page.Text, StringComparison.Ordinal);
        page = await page.FormWith("state_1").Fill("state_1", "Remedied").SubmitAsync();
        Assert.False(page.HasField("state_1"));
        await season.ToDayAsync(25, 4);
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(season.Dossier.Model.Email), m => m.Key.EndsWith("|RemedyReminder|102", StringComparison.Ordinal));
    }

    public async Task TheHalfYearIsReportedAsync()
    {
        await season.ToDayAsync(4, 6);
        await ReportAsync(100, "h1", "120");
    }

    public async Task NineMonthsAreReportedAsync()
    {
        await season.ToDayAsync(6, 9);
        await ReportAsync(200, "9t", "180");
    }

    /// <summary>The holder sees the newest figures, and by the link of a reminder agrees that the model was carried out.</summary>
    public async Task TheHolderClosesImplementationAsync()
    {
        await season.ToDayAsync(28, 9);
        using var holder = app.Browser();
        var page = await holder.GetAsync((await season.LetterAsync(Season.Holder, "thuc-hien|1|OpinionReminder|")).Link.PathAndQuery);
        // Every report has its own evidence, not only the last.
        foreach (var text in (string[])["180", $"Ảnh {season.Year}-9t.png", "120", $"Ảnh {season.Year}-h1.png", "Các báo cáo đã gửi", Answer]) Assert.Contains(text, page.Text, StringComparison.Ordinal);
        await season.EndImplementationAsync();
        await season.LetterAsync("thuc-hien|1|StageApproved|1");
        Assert.False(await season.HasLetterAsync(Season.Holder, "RetirementProposed"));
        Assert.False(await season.HasLetterAsync(season.Dossier.Model.Email, "ReportReminder"));
    }

    /// <summary>By the link of the letter that asks for it.</summary>
    private async Task ReportAsync(int letter, string report, string reached)
    {
        await season.OpenAsync(await season.LetterAsync($"thuc-hien|1|ReportRequest|{letter}"));
        var home = await season.ReportAsync($"{season.Year}-{report}", reached);
        Assert.Contains("Báo cáo đã được gửi", home.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Quá hạn", home.Text, StringComparison.Ordinal);
    }
}
