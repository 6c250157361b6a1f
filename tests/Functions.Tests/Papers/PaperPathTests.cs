using System.Net;
using DanVanKheo.Functions.Tests.Commendations;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Papers;
using DanVanKheo.TestKit;
using DocumentFormat.OpenXml.Packaging;
using Xunit;

namespace DanVanKheo.Functions.Tests.Papers;

/// <summary>Papers over HTTP: from a draft to the signed copy, and what is refused on the way.</summary>
[Collection(nameof(SharedApp))]
public sealed class PaperPathTests(DevelopmentApp app)
{
    private const string List = "/can-bo/van-ban";

    private static string Year => Signing.Today[^4..];

    [Fact]
    public async Task A_submission_goes_from_draft_to_signed_and_is_replaced_by_another()
    {
        var dossier = await app.People.RegisterUpToCommendationAsync(Signing.OwnSubject());
        using var officer = await SignInAsync();
        var page = await OpenAsync(officer, $"Submission|{Year}");
        var address = page.Url.AbsolutePath;
        Assert.Contains("Dự thảo lần", page.Text, StringComparison.Ordinal);
        Assert.Contains(dossier.Model.SubjectName, page.Text, StringComparison.Ordinal);
        Assert.Contains("Kiểm tra thể thức: không có lỗi.", page.Text, StringComparison.Ordinal);
        Assert.Equal(page.Url, (await OpenAsync(officer, $"Submission|{Year}")).Url);

        page = (await page.FormWith("proposal").Fill("proposal", "Kính trình Ban Thường vụ quyết định.").SubmitAsync()).Expect(HttpStatusCode.OK, "Saving a draft");
        Assert.Contains("Kính trình Ban Thường vụ quyết định.", page.Document.QuerySelector(".paper")!.TextContent, StringComparison.Ordinal);
        var early = await FinishAsync(page, "31/02/2027", "");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        Assert.Equal(2, early.Problems.Count);
        Assert.Equal("31/02/2027", early.FormWith("date").Value("date"));

        var final = (await FinishAsync(early, Signing.Today)).Expect(HttpStatusCode.OK, "Taking the number");
        Assert.Contains("Chờ bản đã ký", (await officer.GetAsync(List)).Text, StringComparison.Ordinal);
        Assert.Contains("Dự thảo lần", final.Document.QuerySelector(".paper header")!.TextContent, StringComparison.Ordinal);
        var number = final.Document.QuerySelectorAll(".facts dd")[0].TextContent;
        Assert.Matches("^Số [0-9]{2,}-TTr/ĐUK$", number);
        Assert.False(final.HasField("proposal"));

        var signed = (await final.FormWith("file").Attach("file", SampleFiles.Pdf("Tờ trình đã ký.pdf")).SubmitAsync()).Expect(HttpStatusCode.OK, "Attaching the signed copy");
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(SampleFiles.Pdf().Content.Span));
        foreach (var fact in (string[])[number, hash, Signing.Today, "Nguyễn Thành Nam"]) Assert.Contains(fact, signed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dự thảo", signed.Document.QuerySelector(".paper")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(address[(List.Length + 1)..], (await officer.GetAsync("/can-bo/quyet-dinh")).Text, StringComparison.Ordinal);

        await app.People.DecideAsync(dossier, Decision.Commend(Signing.Today), People.Commendation);
        await app.People.LetterAsync(dossier, "Commendation");
        Assert.Contains(dossier.Model.SubjectName, (await officer.GetAsync(address)).Document.QuerySelector(".paper")!.TextContent, StringComparison.Ordinal);

        var next = (await signed.Form(address + "/thay-the").SubmitAsync()).Expect(HttpStatusCode.OK, "Replacing a signed paper");
        Assert.NotEqual(address, next.Url.AbsolutePath);
        Assert.Contains("thay thế Tờ trình số " + number[3..], next.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(dossier.Model.SubjectName, next.Document.QuerySelector(".paper")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signed_copy_stays_and_a_double_click_takes_one_number()
    {
        using var officer = await SignInAsync();
        var page = await OpenAsync(officer, $"Notice|{Year}");
        var (first, stale) = (page.FormWith("date").Fill("date", Signing.Today).Fill("signer", "bi-thu"), await officer.GetAsync(page.Url.AbsolutePath));
        await Task.WhenAll(first.SubmitAsync(), first.SubmitAsync());
        var final = await officer.GetAsync(page.Url.AbsolutePath);
        var number = final.Document.QuerySelectorAll(".facts dd")[0].TextContent;
        Assert.Contains(number, (await FinishAsync(stale, Signing.Today)).Text, StringComparison.Ordinal);
        var register = await officer.GetAsync("/can-bo/quyet-dinh");
        Assert.Single(register.Document.QuerySelectorAll("tbody tr"), row => row.TextContent.Contains(page.Url.AbsolutePath[(List.Length + 1)..], StringComparison.Ordinal));
        Assert.Empty(register.Document.QuerySelectorAll(".notice-red"));

        var movie = (await final.FormWith("file").Attach("file", SampleFiles.Pdf("bản ký.xlsx")).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A table that is a PDF");
        var late = movie.FormWith("file");
        (await final.FormWith("file").Attach("file", SampleFiles.Pdf(line: "mot")).SubmitAsync()).Expect(HttpStatusCode.OK, "The signed copy");
        var second = (await late.Attach("file", SampleFiles.Pdf(line: "hai")).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Another signed copy");
        Assert.Contains("đã có bản ký", Assert.Single(second.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_is_written_from_its_row_and_counts_its_annex()
    {
        var (dossier, _) = await app.People.CommendAsync();
        using var officer = await SignInAsync();
        var decision = (await officer.GetAsync("/can-bo/quyet-dinh")).Document.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains(dossier.Code, StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href")!;
        var page = await OpenAsync(officer, "Decision|" + decision.Split('/')[^1]);
        Assert.Contains($"Tặng Giấy khen cho 01 {(dossier.Model.Subject == "individual" ? "cá nhân" : "tập thể")}", page.Text, StringComparison.Ordinal);
        var final = (await page.Form(page.Url.AbsolutePath + "/chot").SubmitAsync()).Expect(HttpStatusCode.OK, "Fixing a decision");
        using var file = await DownloadAsync(officer, page.Url.AbsolutePath + "/docx?ban=ky");
        var text = file.MainDocumentPart!.Document.Body!.InnerText;
        Assert.DoesNotContain("Dự thảo", text, StringComparison.Ordinal);
        Assert.Contains(final.Document.QuerySelectorAll(".facts dd")[0].TextContent, text, StringComparison.Ordinal);
        Assert.Contains(dossier.Model.SubjectName, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_the_ceremony_and_the_certificates_hold_who_was_commended()
    {
        var (dossier, certificate) = await app.People.CommendAsync();
        using var officer = await SignInAsync();
        Assert.Contains(dossier.Model.SubjectName, (await OpenAsync(officer, $"Ceremony|{Year}")).Text, StringComparison.Ordinal);
        // The last page has who was commended last.
        var roll = await officer.GetAsync($"/can-bo/giay-khen?nam={Year}&kho=a3&x=2,5&y=-3&phoi=yes&trang=9999");
        Assert.Contains(dossier.Model.SubjectName, roll.Text, StringComparison.Ordinal);
        Assert.NotEmpty(roll.Document.QuerySelectorAll("svg.sheet-a3"));
        var job = await officer.DoneAsync(await roll.FormWith("nonce").SubmitAsync());
        using var file = await DownloadAsync(officer, job.Url.AbsolutePath + "/tep");
        Assert.Contains(certificate.AbsolutePath.Split('/')[^1], file.MainDocumentPart!.Document.Body!.InnerText, StringComparison.Ordinal);
        Assert.NotEmpty(file.MainDocumentPart.ImageParts);
        var wrong = (await officer.GetAsync("/can-bo/giay-khen?x=xa")).Expect(HttpStatusCode.UnprocessableEntity, "An offset that is none");
        Assert.Contains("mm", Assert.Single(wrong.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_checks_any_word_file_and_a_secretary_may_too()
    {
        var broken = BrokenPapers.All.Single(p => p.Name == "number with a colon");
        using var secretary = new Officer(app.Address, app.Mailbox, People.Model().Approver);
        var page = await secretary.SignInAsync("/can-bo/kiem-the-thuc");
        var found = await CheckAsync(page, "Tờ trình.docx", broken.Write());
        Assert.Contains("Số: 05-TTr/ĐUK", found.Document.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Single(found.Document.QuerySelectorAll("tbody tr"));
        var clean = await CheckAsync(found, "Tờ trình.docx", PaperDocx.Write(OwnPapersTests.Paper("hd05-submission"), "vi"));
        Assert.Contains("Không thấy lỗi thể thức.", clean.Text, StringComparison.Ordinal);
        var none = (await page.FormWith("file").Attach("file", SampleFiles.Pdf("x.docx")).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A PDF");
        Assert.Contains("x.docx", Assert.Single(none.Problems), StringComparison.Ordinal);
        (await secretary.GetAsync(List)).Expect(HttpStatusCode.Forbidden, "The papers of the office");
    }

    [Fact]
    public async Task What_there_is_nothing_for_is_said()
    {
        using var officer = await SignInAsync();
        var page = await officer.GetAsync(List);
        Assert.Contains("Chưa chọn", Assert.Single((await page.FormWith("what").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Nothing chosen").Problems), StringComparison.Ordinal);
        Assert.Single((await page.FormWith("what").Fill("what", "Minutes").Fill("dossier", "DVK-2020-9999").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A dossier nobody knows").Problems);
        (await officer.GetAsync(List + "/bao-cao-1999-h1-1")).Expect(HttpStatusCode.NotFound, "A paper nobody wrote");
        using var stranger = app.Browser();
        Assert.StartsWith("/dang-nhap", (await stranger.GetAsync(List)).Url.AbsolutePath, StringComparison.Ordinal);
        (await stranger.PostAsync(List + "/x/chot", [new("date", Signing.Today)])).Expect(HttpStatusCode.Forbidden, "A stranger's post");
    }

    private async Task<Officer> SignInAsync()
    {
        var officer = new Officer(app.Address, app.Mailbox, Signing.Officer);
        await officer.SignInAsync(List);
        return officer;
    }

    private static async Task<Page> OpenAsync(Officer officer, string what) =>
        (await (await officer.GetAsync(List)).FormWith("what").Fill("what", what).SubmitAsync()).Expect(HttpStatusCode.OK, "Opening a draft");

    private static Task<Page> FinishAsync(Page page, string date, string signer = "bi-thu")
    {
        var form = page.FormWith("date").Fill("date", date);
        return (signer.Length > 0 ? form.Fill("signer", signer) : form).SubmitAsync();
    }

    private static async Task<Page> CheckAsync(Page page, string name, byte[] file) =>
        (await page.FormWith("file").Attach("file", new(name, PaperDocx.ContentType, file)).SubmitAsync()).Expect(HttpStatusCode.OK, "Checking a file");

    private static async Task<WordprocessingDocument> DownloadAsync(Officer officer, string address) =>
        WordprocessingDocument.Open(new MemoryStream((await officer.GetAsync(address)).Expect(HttpStatusCode.OK, "The Word file").Body.ToArray()), isEditable: false);
}
