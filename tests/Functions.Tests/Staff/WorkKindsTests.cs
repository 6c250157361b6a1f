using DanVanKheo.Functions.Tests.Letters;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Staff;

/// <summary>"Việc của tôi" holds every kind of task, and opens each where it is done without asking for another code.</summary>
public sealed class WorkKindsTests(LaterLetters app) : IClassFixture<LaterLetters>
{
    /// <summary>One after the other: a report is late only when the days of the vote are over.</summary>
    [Fact]
    public async Task A_member_of_a_panel_one_of_a_council_and_who_looks_after_a_model_find_theirs()
    {
        await FindsAsync("AppraisalRequest", "Sheet", "Chấm điểm", "/tham-dinh/ho-so/", "conflict");
        await FindsAsync("BallotRequest", "Ballot", "Bỏ phiếu", "/bieu-quyet/ho-so/", "choice");
        await ChasesAsync();
    }

    private async Task FindsAsync(string letter, string kind, string name, string place, string field)
    {
        var request = app.Letters[letter];
        using var officer = new Officer(app.Process.Address, app.Own.Mailbox, request.To);
        var list = await officer.SignInAsync();
        var task = Tasks(list).First(t => t.Id.EndsWith("|" + kind, StringComparison.Ordinal));
        Assert.Contains(name, task.Text, StringComparison.Ordinal);
        var page = await officer.Browser.PostAsync("/viec/mo", [new("viec", task.Id), new("nonce", list.Form("/viec/mo").Value("nonce"))]);
        Assert.Equal(place + task.Id.Split('|')[0], page.Url.AbsolutePath);
        Assert.True(page.HasField(field) && !page.HasField("code"), page.ToString());
    }

    /// <summary>A report that has not come is chased by who looks after the model.</summary>
    private async Task ChasesAsync()
    {
        const string Holder = "theodoi@khoi.example.vn";
        var dossier = Dossier(app.Letters["ReportRequest"]);
        using var officer = new Officer(app.Process.Address, app.Own.Mailbox, Holder);
        Assert.DoesNotContain(Tasks(await officer.SignInAsync()), t => t.Id.EndsWith("|ReportOverdue", StringComparison.Ordinal));
        using (var clock = new ClockDriver(app.Process.Address)) await clock.SetAsync(20, 7, (await clock.NowAsync()).Year, 10, 0);
        var list = await officer.SignInAsync();
        var task = Assert.Single(Tasks(list), t => t.Id == $"{dossier}|thuc-hien|1|ReportOverdue");
        foreach (var text in (string[])["Báo cáo quý II", "Quá hạn", "ngày làm việc"]) Assert.Contains(text, task.Text, StringComparison.Ordinal);
        var page = await officer.Browser.PostAsync("/viec/mo", [new("viec", task.Id), new("nonce", list.Form("/viec/mo").Value("nonce"))]);
        Assert.Equal("/y-kien/ho-so/" + dossier, page.Url.AbsolutePath);
    }

    private static string Dossier(Mail letter) => letter.Key.Split('|')[0];

    private static IReadOnlyList<(string Id, string Text)> Tasks(Page list) =>
        [.. list.Document.QuerySelectorAll("input[name=viec]").Select(i => (i.GetAttribute("value")!, i.Closest("tr")!.TextContent))];
}
