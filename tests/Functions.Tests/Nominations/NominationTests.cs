using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using DanVanKheo.Functions.Tests.Commendations;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Nominations;

/// <summary>A commended dossier is proposed upward: a nomination of its own that refers to the lower one, within the places of the year.</summary>
public sealed class NominationTests
{
    private const string Stage = "de-nghi";
    private const string NominationOfficer = "thidua@khoi.example.vn";
    private const string UpperBody = "tuyengiaodanvan@tinhuy.example.vn";

    [Fact]
    public async Task Nominated_declined_and_beyond_the_quota()
    {
        await using var own = await StartAsync();
        var people = new People(own.Process.Address, own.Mailbox);
        using var visitor = new Visitor(own.Process.Address);
        var first = await CommendAsync(people, SampleFiles.Jpeg());
        Assert.Contains("đã dùng 0 trên 1 suất", (await OpenAsync(own, first)).Text, StringComparison.Ordinal);
        await DecideAsync(own, first, Decision.Approve("Mô hình đã lan ra ba đơn vị."));
        var letter = await own.Mailbox.WaitForAsync(UpperBody, "[DN-", where: m => m.Key.Contains("|NominationSent|", StringComparison.Ordinal));
        Assert.Contains("Ban Tuyên giáo và Dân vận Tỉnh ủy", letter.Text, StringComparison.Ordinal);
        await PackageIsWholeAsync(visitor, letter, first);
        await SubmissionAsync(own, first);
        await BothWaysAsync(visitor, letter.Subject[1..13], first);

        var second = await CommendAsync(people);
        var refused = await RefusedAsync(own, second);
        Assert.Contains("Đã dùng hết 1 suất", Assert.Single(refused.Problems), StringComparison.Ordinal);
        await DecideAsync(own, second, Decision.Reject("Đã hết suất của năm, để năm sau."));
        await people.LetterAsync(second, "StageDeclined");
        Assert.Contains("Đã khen thưởng", (await visitor.GetAsync(second.Status)).Text, StringComparison.Ordinal);

        using var officer = new Officer(own.Process.Address, own.Mailbox, NominationOfficer);
        var list = await officer.SignInAsync("/can-bo/de-nghi");
        Assert.Contains("Đã dùng 1 trên 1 suất", list.Text, StringComparison.Ordinal);
        Assert.Contains(first.Code, list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(second.Code, list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thematic_award_is_no_basis()
    {
        await using var own = await StartAsync();
        var people = new People(own.Process.Address, own.Mailbox);
        var dossier = await people.RegisterAsync(Signing.OwnSubject());
        await people.DecideAsync(dossier, Decision.Commend(Signing.Today, "giay-khen-chuyen-de"), People.Commendation);
        Assert.Contains("Giấy khen chuyên đề là khen theo chuyên đề", Assert.Single((await RefusedAsync(own, dossier)).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revoked_award_ends_the_stage_that_waits()
    {
        await using var own = await StartAsync();
        var people = new People(own.Process.Address, own.Mailbox);
        var dossier = await CommendAsync(people);
        var request = await RequestAsync(own, dossier);
        using var officer = new Officer(own.Process.Address, own.Mailbox, Signing.Officer);
        var page = await officer.SignInAsync("/can-bo/quyet-dinh/1");
        await page.FormWith("kind").Fill("kind", "Revoke").Fill("date", Signing.Today).Fill("signer", "bi-thu").Fill("reason", "Kê khai không đúng thực tế.").Fill("ground", "FalseAchievement").SubmitAsync();
        using var visitor = new Visitor(own.Process.Address);
        var outcome = (await visitor.GetAsync(request.Link.PathAndQuery)).Expect(HttpStatusCode.OK, "The link of a stage that ended");
        Assert.False(outcome.HasField("verdict"));
        Assert.Contains("Đã hủy quyết định khen thưởng", (await visitor.GetAsync(dossier.Status)).Text, StringComparison.Ordinal);
    }

    private static Task<OwnProgramme> StartAsync() => OwnProgramme.StartAsync(programme =>
    {
        programme["route"]!["stages"] = new JsonArray(
            OwnProgramme.Stage(People.Commendation, "Commendation", "commendation-officer"), OwnProgramme.Stage(Stage, "Nomination", "nomination-officer"));
        programme["nomination"]!["quotaPerYear"] = 1;
    });

    private static async Task<SentDossier> CommendAsync(People people, params IReadOnlyList<Upload> evidence)
    {
        var dossier = await people.RegisterAsync(Signing.OwnSubject(), evidence);
        await people.DecideAsync(dossier, Decision.Commend(Signing.Today), People.Commendation);
        return dossier;
    }

    private static async Task PackageIsWholeAsync(Visitor visitor, Mail letter, SentDossier dossier)
    {
        var page = (await visitor.GetAsync(letter.Link.PathAndQuery)).Expect(HttpStatusCode.OK, "The package by its link");
        Assert.DoesNotContain(letter.Link.Segments[^1], page.Url.AbsolutePath, StringComparison.Ordinal);
        foreach (var text in (string[])[dossier.Code, dossier.Model.SubjectName, "01-TTr/ĐUK", "01-QĐ/ĐUK"]) Assert.Contains(text, page.Text, StringComparison.Ordinal);
        var download = (await visitor.GetAsync(page.Url.AbsolutePath + "/zip")).Expect(HttpStatusCode.OK, "The package");
        using var zip = new ZipArchive(new MemoryStream(download.Body.ToArray()));
        using var json = JsonDocument.Parse(zip.GetEntry("ho-so.json")!.Open());
        var facts = json.RootElement;
        Assert.Equal((dossier.Code, "01-QĐ/ĐUK", "Mô hình đã lan ra ba đơn vị."), (Text(facts, "dossier"), Text(facts.GetProperty("decision"), "number"), Text(facts, "reason")));
        var file = Assert.Single(facts.GetProperty("evidence").EnumerateArray());
        await using var evidence = await zip.GetEntry(Text(file, "path"))!.OpenAsync();
        Assert.Equal(Text(file, "sha256"), Convert.ToHexStringLower(await SHA256.HashDataAsync(evidence)));
        using var stranger = new Visitor(visitor.Home);
        (await stranger.GetAsync(page.Url.AbsolutePath)).Expect(HttpStatusCode.NotFound, "The package without the link");
        (await stranger.GetAsync(page.Url.AbsolutePath + "/zip")).Expect(HttpStatusCode.NotFound, "The ZIP without the link");
    }

    /// <summary>The tờ trình is a paper like any other, but its number and day were taken when the nomination was made.</summary>
    private static async Task SubmissionAsync(OwnProgramme own, SentDossier dossier)
    {
        using var officer = new Officer(own.Process.Address, own.Mailbox, Signing.Officer);
        var list = await officer.SignInAsync("/can-bo/van-ban");
        var page = (await list.FormWith("what").Fill("what", $"Nomination|{dossier.Code}").SubmitAsync()).Expect(HttpStatusCode.OK, "Opening the submission");
        var paper = page.Document.QuerySelector(".paper")!.TextContent;
        foreach (var text in (string[])["Số 01-TTr/ĐUK", "Kính trình: Tỉnh ủy", dossier.Model.SubjectName, "Quyết định số 01-QĐ/ĐUK", "Mô hình đã lan ra ba đơn vị."]) Assert.Contains(text, paper, StringComparison.Ordinal);
        Assert.Contains("không có lỗi", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasField("date"));
        var final = (await page.FormWith("signer").Fill("signer", "bi-thu").SubmitAsync()).Expect(HttpStatusCode.OK, "Fixing its content");
        Assert.Equal("Số 01-TTr/ĐUK", final.Document.QuerySelector(".facts dd")!.TextContent);
        var register = await officer.GetAsync("/can-bo/quyet-dinh");
        Assert.Single(register.Document.QuerySelectorAll("tbody tr"), row => row.TextContent.Contains("01-TTr/ĐUK", StringComparison.Ordinal));
        Assert.Empty(register.Document.QuerySelectorAll(".notice-red"));
    }

    private static async Task BothWaysAsync(Visitor visitor, string code, SentDossier dossier)
    {
        Assert.Contains("/de-nghi/" + code, (await visitor.GetAsync(dossier.Status)).Links);
        var status = (await visitor.GetAsync("/de-nghi/" + code)).Expect(HttpStatusCode.OK, "The nomination's own page");
        Assert.Contains(dossier.Status, status.Links);
        Assert.DoesNotContain(dossier.Model.SubjectName, status.Text, StringComparison.Ordinal);
        (await visitor.GetAsync("/de-nghi/DN-2027-9999")).Expect(HttpStatusCode.NotFound, "A nomination nobody made");
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static Task<Mail> RequestAsync(OwnProgramme own, SentDossier dossier) =>
        own.Mailbox.WaitForAsync(NominationOfficer, dossier.Code, where: m => m.Key == $"{dossier.Code}|{Stage}|1|OpinionRequest|1");

    private static async Task<Page> OpenAsync(OwnProgramme own, SentDossier dossier)
    {
        using var visitor = new Visitor(own.Process.Address);
        return await visitor.GetAsync((await RequestAsync(own, dossier)).Link.PathAndQuery);
    }

    private static async Task DecideAsync(OwnProgramme own, SentDossier dossier, Decision decision)
    {
        using var approver = new Approver(own.Process.Address, own.Mailbox, NominationOfficer);
        await approver.DecideAsync(await RequestAsync(own, dossier), decision);
    }

    /// <summary>The page that refuses an agreeing opinion; no code is used up before that.</summary>
    private static async Task<Page> RefusedAsync(OwnProgramme own, SentDossier dossier)
    {
        using var visitor = new Visitor(own.Process.Address);
        var page = await visitor.GetAsync((await RequestAsync(own, dossier)).Link.PathAndQuery);
        return (await page.FormWith("verdict").Fill("verdict", "Approve").Fill("code", "000000").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A nomination that may not be");
    }
}
