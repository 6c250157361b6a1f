using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Commendations;

/// <summary>What speaks against a commendation is shown where it is decided, and enforced there.</summary>
[Collection(nameof(SharedApp))]
public sealed class ConditionsTests(DevelopmentApp app)
{
    private const string Source = "Công văn 12-CV/UBKT: đang xác minh đơn phản ánh";

    [Fact]
    public async Task Something_pending_blocks_until_an_officer_lifts_it()
    {
        var dossier = await app.People.RegisterUpToCommendationAsync(Signing.OwnSubject());
        using var officer = new Officer(app.Address, app.Mailbox, Signing.Officer);
        var page = await EnterAsync(officer, dossier, "Complaint", Source);
        Assert.Contains("Đơn thư, phản ánh đang được xác minh", page.Text, StringComparison.Ordinal);

        var (browser, opinion) = await app.People.OpenAsync(dossier, People.Commendation);
        using var _ = browser;
        Assert.Contains($"Chưa được khen: có đơn thư, phản ánh đang được xác minh từ {Signing.Today}. Căn cứ: {Source}", opinion.Text, StringComparison.Ordinal);
        var refused = await CommendAsync(dossier, opinion, "Vẫn đề nghị khen vì thành tích rất tốt.");
        Assert.Contains("Chưa khen thưởng được", Assert.Single(refused.Expect(HttpStatusCode.UnprocessableEntity, "Commending all the same").Problems), StringComparison.Ordinal);
        Assert.Equal("Vẫn đề nghị khen vì thành tích rất tốt.", refused.FormWith("verdict").Value("reason"));

        var lift = (await officer.GetAsync("/can-bo/khen-thuong/" + dossier.Code)).Form($"/can-bo/khen-thuong/{dossier.Code}/go");
        var reason = page.Document.QuerySelector("[name^='reason-']")!.GetAttribute("name")!;
        Assert.Contains("Ghi rõ căn cứ", Assert.Single((await lift.Fill(reason, "Xong").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Lifting without a source").Problems), StringComparison.Ordinal);
        var lifted = (await lift.Fill(reason, "Kết luận 05-KL/UBKT: không vi phạm").SubmitAsync()).Expect(HttpStatusCode.OK, "Lifting");
        Assert.Contains("không vi phạm", lifted.Text, StringComparison.Ordinal);
        Assert.Contains("Không có vướng mắc", lifted.Text, StringComparison.Ordinal);
        await app.People.DecideAsync(dossier, Decision.Commend(Signing.Today), People.Commendation);
        await app.People.LetterAsync(dossier, "Commendation");
    }

    [Fact]
    public async Task Another_model_of_the_same_subject_in_the_same_year_needs_a_reason_and_the_history_is_shown()
    {
        var model = Signing.OwnSubject();
        var (first, _) = await app.People.CommendAsync(model);
        var second = await app.People.RegisterUpToCommendationAsync(People.Model() with { Name = "Chi hội tự quản ba sạch", SubjectName = model.SubjectName.ToUpperInvariant() });
        var (browser, page) = await app.People.OpenAsync(second, People.Commendation);
        using var __ = browser;
        foreach (var text in (string[])["trong năm đã được khen về mô hình khác", first.Code, "Đã được khen"]) Assert.Contains(text, page.Text, StringComparison.Ordinal);
        var refused = await CommendAsync(second, page, "");
        Assert.Contains("Ghi lý do vẫn khen thưởng", Assert.Single(refused.Expect(HttpStatusCode.UnprocessableEntity, "Commending without a reason").Problems), StringComparison.Ordinal);
        await app.People.DecideAsync(second, Decision.Commend(Signing.Today), People.Commendation);
        await app.People.LetterAsync(second, "Commendation");
    }

    [Fact]
    public async Task Wrong_entries_are_told_and_kept_and_entering_twice_is_once()
    {
        var dossier = await app.People.RegisterAsync(Signing.OwnSubject());
        using var officer = new Officer(app.Address, app.Mailbox, Signing.Officer);
        var page = await officer.SignInAsync("/can-bo/khen-thuong/" + dossier.Code);
        var wrong = (await page.FormWith("source").Fill("from", "31/02/2027").Fill("source", "Đơn").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A wrong entry");
        Assert.Equal(3, wrong.Problems.Count);
        Assert.Equal("31/02/2027", wrong.FormWith("source").Value("from"));
        var form = page.FormWith("source").Fill("kind", "Inspection").Fill("from", Signing.Today).Fill("source", Source);
        await form.SubmitAsync();
        var twice = await form.SubmitAsync();
        Assert.Single(twice.Document.QuerySelectorAll(".timeline li"));
    }

    [Fact]
    public async Task Nobody_else_enters_or_reads_it()
    {
        var dossier = await app.People.RegisterAsync(Signing.OwnSubject());
        using var stranger = app.Browser();
        var address = "/can-bo/khen-thuong/" + dossier.Code;
        Assert.StartsWith("/dang-nhap", (await stranger.GetAsync(address)).Url.AbsolutePath, StringComparison.Ordinal);
        (await stranger.PostAsync(address, [new("kind", "Complaint"), new("from", Signing.Today), new("source", Source)])).Expect(HttpStatusCode.Forbidden, "A stranger's post");
        using var secretary = new Officer(app.Address, app.Mailbox, dossier.Model.Approver);
        (await secretary.SignInAsync(address)).Expect(HttpStatusCode.Forbidden, "A secretary without the duty");
    }

    private static async Task<Page> EnterAsync(Officer officer, SentDossier dossier, string kind, string source)
    {
        var page = await officer.SignInAsync("/can-bo/khen-thuong/" + dossier.Code);
        return (await page.FormWith("source").Fill("kind", kind).Fill("from", Signing.Today).Fill("source", source).SubmitAsync()).Expect(HttpStatusCode.OK, "Entering a hold");
    }

    private Task<Page> CommendAsync(SentDossier dossier, Page page, string reason) => Signing.AnswerAsync(
        app.People, dossier, page, People.Commendation, 1, ("verdict", "Approve"), ("reason", reason), ("award", "giay-khen"), ("date", Signing.Today), ("signer", "bi-thu"));
}
