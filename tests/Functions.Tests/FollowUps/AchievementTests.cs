using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.FollowUps;

/// <summary>The achievement report is the submitter's own stage: every result cites its evidence, and sending it moves the dossier on, once.</summary>
public sealed class AchievementTests(TwoPassApp app) : IClassFixture<TwoPassApp>
{
    private static readonly Dictionary<string, string> Sections = new()
    {
        ["outline"] = "Chi bộ có 24 đảng viên, phụ trách công tác phụ nữ toàn tỉnh.",
        ["way"] = "Đến từng nhà, nghe trước khi nói; nhờ người có uy tín trong dòng họ cùng vận động.",
        ["effect"] = "Học sinh ở 12 xã miền núi không còn phải bỏ học vì đường xa.",
        ["people"] = "1.200",
        ["lasting"] = "Ba chi bộ khác đã xin tài liệu và làm theo từ tháng Sáu.",
        ["discipline"] = "none",
        ["truth"] = "yes",
    };

    [Fact]
    public async Task Evidence_that_is_owed_stops_it_and_loses_nothing_typed()
    {
        using var season = new Season(app);
        var (page, address) = await ToReportAsync(season);
        var form = Fill(page.Form(address + "/xong")).Fill("reached_0", "210");
        page = (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A report that owes evidence");
        Assert.Contains("Nợ minh chứng", Assert.Single(page.Problems), StringComparison.Ordinal);
        Assert.Contains("Nợ minh chứng: 1 chỉ tiêu", page.Text, StringComparison.Ordinal);
        foreach (var (field, text) in Sections) Assert.Equal(text, page.Form(address).Value(field));
        (await season.Browser.PostAsync(address + "/xem-lai", [new("nonce", page.Form(address).Value("nonce")), new("code", "123456")])).Expect(HttpStatusCode.UnprocessableEntity, "Sending past the check");
        Assert.Contains("Đang", (await season.Browser.GetAsync(season.Dossier.Status)).Document.QuerySelector(".tag")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pending_case_asks_for_its_details()
    {
        using var season = new Season(app);
        var (page, address) = await ToReportAsync(season);
        page = await Fill(page.Form(address + "/xong")).Fill("discipline", "pending").Fill("reached_0", "0").SubmitAsync();
        Assert.Equal(2, page.Expect(HttpStatusCode.UnprocessableEntity, "A case without details").Problems.Count);
        Assert.Contains(page.Problems, p => p.Contains("Việc đang xem xét", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_evidence_and_code_it_answers_the_stage_and_the_next_holder_reads_it()
    {
        using var season = new Season(app);
        var (page, address) = await ToReportAsync(season);
        page = await page.Form(address).Attach("file", SampleFiles.Pdf("Danh sách trao xe.pdf")).SubmitAsync();
        var form = Fill(page.Form(address + "/xong"));
        page = (await form.Fill("reached_0", "210").Fill("evidence_0", form.Choices("evidence_0")[^1]).SubmitAsync()).Expect(HttpStatusCode.OK, "The check");
        Assert.EndsWith("/xem-lai", page.Url.AbsolutePath, StringComparison.Ordinal);
        foreach (var text in (string[])["210", "Danh sách trao xe.pdf", Sections["way"], "Đạt"]) Assert.Contains(text, page.Text, StringComparison.Ordinal);

        page = await page.Form(address + "/xem-lai").Fill("code", "000000").SubmitAsync();
        page.Expect(HttpStatusCode.UnprocessableEntity, "A code nobody asked for");
        page = await page.Form(address + "/ma").SubmitAsync();
        var code = (await season.LetterAsync("bao-cao|1|ReportCode|1")).Code;
        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => page.Form(address + "/xem-lai").Fill("code", code).SubmitAsync()));
        Assert.All(answers, answer => Assert.Contains("Báo cáo thành tích đã được gửi", answer.Text, StringComparison.Ordinal));
        using var chair = app.Browser();
        var seen = await season.LookAsync(chair, "tham-dinh", Season.Appraiser);
        foreach (var text in (string[])["210", "Danh sách trao xe.pdf", Sections["effect"], "Báo cáo thành tích"]) Assert.Contains(text, seen.Text, StringComparison.Ordinal);
        Assert.Equal("application/pdf", (await chair.GetAsync(Assert.Single(seen.Links, l => l.Contains("/bao-cao/", StringComparison.Ordinal)))).ContentType);
        page = await season.Browser.GetAsync(address);
        Assert.Equal(season.Home, page.Url.AbsolutePath);
        Assert.False((await season.Browser.GetAsync(address + "/xem-lai")).HasField("code"));
    }

    [Fact]
    public async Task A_declared_case_holds_the_commendation_until_an_officer_lifts_it()
    {
        const string Case = "Đang kiểm tra khi có dấu hiệu vi phạm về thu chi quỹ.";
        using var season = new Season(app);
        var (page, address) = await ToReportAsync(season);
        page = await page.Form(address).Attach("file", SampleFiles.Pdf("Danh sách trao xe.pdf")).SubmitAsync();
        var form = Fill(page.Form(address + "/xong")).Fill("discipline", "pending");
        if (form.Has("disciplineDetail")) form.Fill("disciplineDetail", Case);
        page = await form.Fill("reached_0", "210").Fill("evidence_0", form.Choices("evidence_0")[^1]).SubmitAsync();
        page = await page.Expect(HttpStatusCode.OK, "The check").Form(address + "/ma").SubmitAsync();
        (await page.Form(address + "/xem-lai").Fill("code", (await season.LetterAsync("bao-cao|1|ReportCode|1")).Code).SubmitAsync()).Expect(HttpStatusCode.OK, "Sending");
        await season.RequestAsync("tham-dinh", Season.Appraiser);

        using var officer = new Officer(app.Address, app.Mailbox, People.CommendationOfficer);
        var conditions = "/can-bo/khen-thuong/" + season.Dossier.Code;
        page = await officer.SignInAsync(conditions);
        Assert.Contains(Case, Assert.Single(page.Document.QuerySelectorAll(".notice-red")).TextContent, StringComparison.Ordinal);
        var lift = page.Form(conditions + "/go");
        var reason = "reason-" + lift.Value("hold");
        page = (await lift.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Lifting without a reason");
        page = (await page.Form(conditions + "/go").Fill(reason, "Đã kết luận, không có vi phạm.").SubmitAsync()).Expect(HttpStatusCode.OK, "Lifting");
        Assert.Empty(page.Document.QuerySelectorAll(".notice-red"));
    }

    private static PageForm Fill(PageForm form)
    {
        foreach (var (field, text) in Sections) form.Fill(field, text);
        return form;
    }

    private async Task<(Page Page, string Address)> ToReportAsync(Season season)
    {
        await season.ToImplementationAsync();
        await season.EndImplementationAsync();
        await season.OpenAsync(await season.LetterAsync("bao-cao|1|ReportRequest|0"));
        var address = season.Home + "/thanh-tich";
        return ((await season.Browser.GetAsync(address)).Expect(HttpStatusCode.OK, "The achievement report"), address);
    }
}
