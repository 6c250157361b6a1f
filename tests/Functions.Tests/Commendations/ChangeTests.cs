using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Commendations;

/// <summary>A decision is never edited: later decisions amend or revoke it, and everybody sees what holds.</summary>
[Collection(nameof(SharedApp))]
public sealed class ChangeTests(DevelopmentApp app)
{
    private const string Reason = "Ghi đúng tên tập thể theo quyết định thành lập.";

    [Fact]
    public async Task Amended_then_revoked_the_certificate_says_so_and_the_showcase_forgets()
    {
        var (dossier, certificate) = await app.People.CommendAsync();
        using var officer = new Officer(app.Address, app.Mailbox, Signing.Officer);
        await officer.SignInAsync("/can-bo/quyet-dinh");
        var address = await DecisionOfAsync(officer, dossier);
        var number = (await officer.GetAsync(address)).Heading;

        var amended = (await Amend(await officer.GetAsync(address), "Ban Chấp hành Hội Phụ nữ").SubmitAsync()).Expect(HttpStatusCode.OK, "Amending");
        Assert.Contains("Đã điều chỉnh", amended.Text, StringComparison.Ordinal);
        var paper = await officer.GetAsync(certificate.PathAndQuery);
        foreach (var text in (string[])["đã được điều chỉnh", "Ban Chấp hành Hội Phụ nữ", number.Split(' ')[^1]]) Assert.Contains(text, paper.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Reason, paper.Text, StringComparison.Ordinal);
        Assert.NotNull(paper.Document.QuerySelector(".certificate"));
        Assert.Contains(Reason, (await app.People.LetterAsync(dossier, "AwardAmended")).Text, StringComparison.Ordinal);
        (await officer.GetAsync("/mo-hinh/" + dossier.Code)).Expect(HttpStatusCode.OK, "An amended award stays in the showcase");

        var revoke = amended.FormWith("kind").Fill("kind", "Revoke").Fill("date", Signing.Today).Fill("signer", "pho-bi-thu").Fill("reason", "Số liệu kê khai không đúng thực tế.");
        Assert.Contains("Chưa chọn căn cứ", Assert.Single((await revoke.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Revoking without a ground").Problems), StringComparison.Ordinal);
        (await revoke.Fill("ground", "FalseAchievement").Fill("recover", "yes").SubmitAsync()).Expect(HttpStatusCode.OK, "Revoking");
        paper = await officer.GetAsync(certificate.PathAndQuery);
        Assert.Contains("đã bị hủy bỏ", paper.Text, StringComparison.Ordinal);
        Assert.Null(paper.Document.QuerySelector(".certificate"));
        (await officer.GetAsync("/mo-hinh/" + dossier.Code)).Expect(HttpStatusCode.NotFound, "A revoked award in the showcase");
        Assert.DoesNotContain(dossier.Code, (await officer.GetAsync("/mo-hinh")).Html, StringComparison.Ordinal);
        Assert.Contains("Đã hủy quyết định khen thưởng", (await officer.GetAsync(dossier.Status)).Text, StringComparison.Ordinal);
        await app.People.LetterAsync(dossier, "AwardRevoked");
        Assert.False((await officer.GetAsync(address)).HasField("kind"));
        Assert.Equal(3, await PapersOfAsync(officer, dossier));
    }

    [Fact]
    public async Task A_double_click_takes_one_number_and_a_stale_page_none()
    {
        var (dossier, _) = await app.People.CommendAsync();
        using var officer = new Officer(app.Address, app.Mailbox, Signing.Officer);
        await officer.SignInAsync("/can-bo/quyet-dinh");
        var address = await DecisionOfAsync(officer, dossier);
        var (page, stale) = (await officer.GetAsync(address), await officer.GetAsync(address));
        var form = Amend(page, "Tên thứ nhất");
        var both = await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync());
        Assert.All(both, p => p.Expect(HttpStatusCode.OK, "A double click"));
        Assert.Equal(2, await PapersOfAsync(officer, dossier));
        var late = (await Amend(stale, "Tên thứ hai").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A stale page");
        Assert.Contains("vừa được người khác thay đổi", Assert.Single(late.Problems), StringComparison.Ordinal);
        Assert.Equal("Tên thứ hai", late.FormWith("kind").Value("subjectName"));
        Assert.Equal(2, await PapersOfAsync(officer, dossier));
        Assert.Single(await app.Mailbox.ReadAsync(dossier.Model.Email), m => m.Key.Contains("|AwardAmended|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_revoked_subject_is_remembered_and_not_held_against_the_next_model()
    {
        var model = Signing.OwnSubject();
        var (dossier, _) = await app.People.CommendAsync(model);
        using var officer = new Officer(app.Address, app.Mailbox, Signing.Officer);
        await officer.SignInAsync("/can-bo/quyet-dinh");
        var page = await officer.GetAsync(await DecisionOfAsync(officer, dossier));
        await page.FormWith("kind").Fill("kind", "Revoke").Fill("date", Signing.Today).Fill("signer", "bi-thu").Fill("reason", "Giả mạo xác nhận của thôn.").Fill("ground", "ForgedPapers").SubmitAsync();
        var next = await app.People.RegisterAsync(People.Model() with { SubjectName = model.SubjectName });
        var conditions = await officer.GetAsync("/can-bo/khen-thuong/" + next.Code);
        Assert.Contains("trước đây đã bị hủy bỏ", conditions.Text, StringComparison.Ordinal);
        Assert.Empty(conditions.Document.QuerySelectorAll(".notice-red, .notice-amber"));
    }

    [Fact]
    public async Task Numbers_taken_at_the_same_moment_have_no_gap_and_are_not_used_twice()
    {
        var dossiers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => app.People.RegisterUpToCommendationAsync(Signing.OwnSubject(i))));
        await Task.WhenAll(dossiers.Select(d => app.People.DecideAsync(d, Decision.Commend(Signing.Today), People.Commendation)));
        foreach (var dossier in dossiers) await app.People.LetterAsync(dossier, "Commendation");
        using var officer = new Officer(app.Address, app.Mailbox, Signing.Officer);
        var register = await officer.SignInAsync("/can-bo/quyet-dinh");
        Assert.Contains("không cách, không trùng", register.Text, StringComparison.Ordinal);
        foreach (var dossier in dossiers) Assert.Equal(1, await PapersOfAsync(officer, dossier));
        (await officer.GetAsync("/can-bo/quyet-dinh/99999")).Expect(HttpStatusCode.NotFound, "A number nobody was given");
        (await officer.GetAsync("/can-bo/quyet-dinh/x")).Expect(HttpStatusCode.NotFound, "No number at all");
    }

    [Fact]
    public async Task Only_an_officer_with_the_duty_changes_anything()
    {
        var (dossier, certificate) = await app.People.CommendAsync();
        using var stranger = app.Browser();
        Assert.StartsWith("/dang-nhap", (await stranger.GetAsync("/can-bo/quyet-dinh/1")).Url.AbsolutePath, StringComparison.Ordinal);
        (await stranger.PostAsync("/can-bo/quyet-dinh/1", [new("kind", "Revoke")])).Expect(HttpStatusCode.Forbidden, "A stranger's post");
        using var secretary = new Officer(app.Address, app.Mailbox, dossier.Model.Approver);
        (await secretary.SignInAsync("/can-bo/quyet-dinh")).Expect(HttpStatusCode.Forbidden, "A secretary without the duty");
        Assert.Contains("Quyết định này có trong sổ khen thưởng", (await stranger.GetAsync(certificate.PathAndQuery)).Text, StringComparison.Ordinal);
    }

    private static PageForm Amend(Page page, string name) =>
        page.FormWith("kind").Fill("kind", "Amend").Fill("date", Signing.Today).Fill("signer", "bi-thu").Fill("reason", Reason).Fill("subjectName", name);

    private static async Task<string> DecisionOfAsync(Officer officer, SentDossier dossier) =>
        Rows(await officer.GetAsync("/can-bo/quyet-dinh"), dossier).Single().QuerySelector("a")!.GetAttribute("href")!;

    private static async Task<int> PapersOfAsync(Officer officer, SentDossier dossier) => Rows(await officer.GetAsync("/can-bo/quyet-dinh"), dossier).Count();

    private static IEnumerable<AngleSharp.Dom.IElement> Rows(Page register, SentDossier dossier) =>
        register.Document.QuerySelectorAll("tbody tr").Where(row => row.TextContent.Contains(dossier.Code, StringComparison.Ordinal));
}
