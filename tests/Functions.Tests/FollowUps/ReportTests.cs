using System.Net;
using DanVanKheo.Functions.Tests.Audit;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.FollowUps;

/// <summary>A model in the making reports when it is asked; late is marked, silence is not failure, and nothing is ended by itself.</summary>
public sealed class ReportTests(TwoPassApp app) : IClassFixture<TwoPassApp>
{
    [Fact]
    public async Task It_is_asked_for_in_its_window_kept_while_it_is_written_and_seen_by_the_holder()
    {
        using var season = new Season(app);
        var dossier = await season.ToImplementationAsync();
        await season.ToDayAsync(20, 5);
        Assert.False(await season.HasLetterAsync(dossier.Model.Email, "ReportRequest"));
        await season.ToDayAsync(4, 6);
        var letter = await season.LetterAsync("thuc-hien|1|ReportRequest|100");
        Assert.Contains("Báo cáo 6 tháng đầu năm", letter.Text, StringComparison.Ordinal);
        var home = await season.OpenAsync(letter);
        Assert.Equal(season.Home, home.Url.AbsolutePath);
        var report = $"{season.Year}-h1";
        Assert.Contains($"{season.Home}/{report}", home.Links);
        Assert.DoesNotContain($"{season.Home}/{season.Year}-9t", home.Links);

        var address = $"{season.Home}/{report}";
        var page = await season.Browser.GetAsync(address);
        Assert.Contains("Chỉ tiêu: 200 chiếc", page.Text, StringComparison.Ordinal);
        page = await page.Form(address + "/gui").Fill("state_0", "done").Fill("reached_0", "nhiều").Fill("narrative", "Ngắn quá").SubmitAsync();
        page.Expect(HttpStatusCode.UnprocessableEntity, "A report with mistakes");
        Assert.Equal(2, page.Problems.Count);
        Assert.Equal(("nhiều", "Ngắn quá", "done"), (page.Form(address).Value("reached_0"), page.Form(address).Value("narrative"), page.Form(address).Value("state_0")));
        Assert.Equal("Ngắn quá", (await season.Browser.GetAsync(address)).Form(address).Value("narrative"));

        home = await season.ReportAsync(report, "120");
        Assert.Contains("Báo cáo đã được gửi", home.Text, StringComparison.Ordinal);
        Assert.Contains("Đúng hạn", home.Text, StringComparison.Ordinal);
        Assert.False((await season.Browser.GetAsync(address)).HasField("narrative"));

        using var holder = app.Browser();
        var seen = await season.LookAsync(holder, "thuc-hien", Season.Holder);
        foreach (var text in (string[])["120", "Đúng hạn", $"Ảnh {report}.png", "Báo cáo 9 tháng"]) Assert.Contains(text, seen.Text, StringComparison.Ordinal);
        var file = await holder.GetAsync(Assert.Single(seen.Links.Distinct(), l => l.Contains("/bao-cao/", StringComparison.Ordinal)));
        Assert.Equal(("image/png", SampleFiles.Png().Content.Length), (file.ContentType, file.Body.Length));
    }

    [Fact]
    public async Task Sent_three_times_at_once_it_is_one_report_and_everybody_sees_it()
    {
        using var season = new Season(app);
        var dossier = await season.ToImplementationAsync();
        await season.ToDayAsync(4, 6);
        await season.OpenAsync(await season.LetterAsync("thuc-hien|1|ReportRequest|100"));
        var address = $"{season.Home}/{season.Year}-h1";
        var form = (await season.Browser.GetAsync(address)).Form(address + "/gui");
        form.Fill("state_0", "not-done").Fill("reached_0", "40").Fill("narrative", "Mới trao được 40 xe vì mưa lũ kéo dài.");
        var answers = await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync(), form.SubmitAsync());
        Assert.All(answers, a => Assert.False(a.Expect(HttpStatusCode.OK, "Sending").HasField("narrative")));
        Assert.False((await season.Browser.GetAsync(address)).HasField("narrative"));
        Assert.Single(await AuditOf.ActsAsync(app.Process, dossier.Code, "ReportSent"));
    }

    [Fact]
    public async Task After_the_end_of_the_stage_and_of_the_dossier_the_link_still_tells_where_it_stands()
    {
        using var season = new Season(app);
        var dossier = await season.ToImplementationAsync();
        await season.ToDayAsync(4, 6);
        var letter = await season.LetterAsync("thuc-hien|1|ReportRequest|100");
        await app.People.WithdrawAsync(dossier);
        var home = await season.OpenAsync(letter);
        Assert.Contains("Đã rút", home.Text, StringComparison.Ordinal);
        var address = $"{season.Home}/{season.Year}-h1";
        Assert.False((await season.Browser.GetAsync(address)).HasField("narrative"));
        (await season.Browser.PostAsync(address + "/gui", [new("nonce", "x")])).Expect(HttpStatusCode.Forbidden, "Posting without the page");
    }

    [Fact]
    public async Task A_January_link_in_autumn_says_so_and_brings_a_new_one()
    {
        using var season = new Season(app);
        var dossier = await season.ToImplementationAsync();
        var asked = await season.RequestAsync("thuc-hien", Season.Holder);
        await season.ToDayAsync(4, 6);
        var letter = await season.LetterAsync("thuc-hien|1|ReportRequest|100");
        await season.ToDayAsync(20, 12);
        using var browser = app.Browser();
        foreach (var (old, fresh, to) in ((Mail, string, string)[])[(asked, $"{dossier.Code}|thuc-hien|1|OpinionRequest|2", Season.Holder), (letter, $"{dossier.Code}||0|ContinueLink|1", dossier.Model.Email)])
        {
            var dead = (await browser.GetAsync(old.Link.PathAndQuery)).Expect(HttpStatusCode.Gone, "An old link");
            Assert.Contains(dossier.Status, dead.Links);
            (await dead.Form("/lien-ket/gui-lai").SubmitAsync()).Expect(HttpStatusCode.OK, "Asking for a new one");
            var again = await app.Mailbox.WaitForAsync(to, "", where: m => m.Key == fresh);
            (await browser.GetAsync(again.Link.PathAndQuery)).Expect(HttpStatusCode.OK, "The new link");
        }
    }

    [Fact]
    public async Task A_late_report_is_accepted_and_marked_late()
    {
        using var season = new Season(app);
        await season.ToImplementationAsync();
        await season.ToDayAsync(4, 6);
        await season.OpenAsync(await season.LetterAsync("thuc-hien|1|ReportRequest|100"));
        await season.ToDayAsync(17, 8);
        Assert.Contains("Chưa báo cáo", (await season.Browser.GetAsync(season.Home)).Text, StringComparison.Ordinal);
        var home = await season.ReportAsync($"{season.Year}-h1", "90");
        Assert.Contains("Gửi muộn", home.Text, StringComparison.Ordinal);
        Assert.Contains("muộn so với hạn", (await season.Browser.GetAsync($"{season.Home}/{season.Year}-h1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_missed_in_a_row_propose_retiring_and_only_the_holder_retires()
    {
        using var season = new Season(app);
        var dossier = await season.ToImplementationAsync();
        await season.ToDayAsync(4, 6);
        await season.LetterAsync("thuc-hien|1|ReportRequest|100");
        await season.ToDayAsync(17, 6);
        await season.LetterAsync(dossier.Model.Email, "thuc-hien|1|ReportReminder|10");
        await season.ToDayAsync(30, 6);
        Assert.False(await season.HasLetterAsync(Season.Holder, "RetirementProposed"));
        await season.ToDayAsync(27, 9);
        var proposal = await app.Mailbox.WaitForAsync(Season.Holder, dossier.Code, where: m => m.Key == $"{dossier.Code}|thuc-hien|1|RetirementProposed|2");
        Assert.Contains("Báo cáo 6 tháng đầu năm", proposal.Text, StringComparison.Ordinal);
        Assert.Contains("Báo cáo 9 tháng", proposal.Text, StringComparison.Ordinal);
        using var reader = app.Browser();
        Assert.Contains("Đang xem xét", (await reader.GetAsync(dossier.Status)).Text, StringComparison.Ordinal);

        using var holder = new Approver(app.Address, app.Mailbox, Season.Holder);
        await holder.DecideAsync(proposal, Decision.Reject("Đơn vị đã ngừng mô hình từ tháng Tư, không báo cáo."));
        await season.LetterAsync("thuc-hien|1|Rejected|1");
        Assert.DoesNotContain("Đang xem xét", (await reader.GetAsync(dossier.Status)).Document.QuerySelector(".tag")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_opens_its_own_model_and_nothing_by_being_opened()
    {
        using var season = new Season(app);
        await season.ToImplementationAsync();
        await season.ToDayAsync(4, 6);
        var letter = await season.LetterAsync("thuc-hien|1|ReportRequest|100");
        using var robot = app.Browser();
        foreach (var method in (HttpMethod[])[HttpMethod.Head, HttpMethod.Get, HttpMethod.Get]) Assert.Equal(HttpStatusCode.SeeOther, (await robot.RequestAsync(method, letter.Link.PathAndQuery)).Status);
        (await robot.GetAsync("/bao-cao/" + new string('A', 43))).Expect(HttpStatusCode.NotFound, "A link nobody got");
        using var stranger = app.Browser();
        (await stranger.GetAsync(season.Home)).Expect(HttpStatusCode.NotFound, "A page without a link");
        (await robot.GetAsync("/bao-cao/ho-so/DVK-2020-0001")).Expect(HttpStatusCode.NotFound, "Another model");
        var sent = await robot.PostAsync($"{season.Home}/{season.Year}-h1/gui", [new("narrative", "Gửi thay người khác, không có mã của trang.")]);
        sent.Expect(HttpStatusCode.Forbidden, "A form that is not ours");
        Assert.DoesNotContain("Đúng hạn", (await robot.GetAsync(season.Home)).Text, StringComparison.Ordinal);
    }
}
