using System.IO.Compression;
using System.Net;
using DanVanKheo.Functions.Tests.Commendations;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using DocumentFormat.OpenXml.Packaging;
using Xunit;

namespace DanVanKheo.Functions.Tests.Jobs;

/// <summary>Long work has one page: it says how far it is, leads to what was made, and says why when nothing could be.</summary>
[Collection(nameof(SharedApp))]
public sealed class JobTests(DevelopmentApp app)
{
    private const string Home = "/can-bo/viec-chay";

    [Fact]
    public async Task Certificates_are_written_as_one_file_that_its_page_leads_to()
    {
        var (dossier, _) = await app.People.CommendAsync();
        using var officer = await OfficerAsync();
        var page = await officer.GetAsync("/can-bo/giay-khen?kho=a3&x=2,5");
        var job = await officer.DoneAsync(await page.FormWith("nonce").SubmitAsync());
        Assert.StartsWith(Home + "/", job.Url.AbsolutePath, StringComparison.Ordinal);
        var file = (await officer.GetAsync(job.Url.AbsolutePath + "/tep")).Expect(HttpStatusCode.OK, "The file");
        using var document = WordprocessingDocument.Open(new MemoryStream(file.Body.ToArray()), isEditable: false);
        Assert.Contains(dossier.Model.SubjectName, document.MainDocumentPart!.Document.Body!.InnerText, StringComparison.Ordinal);
        Assert.EndsWith(".docx", file.FileName, StringComparison.Ordinal);
        Assert.Contains(job.Url.AbsolutePath, (await officer.GetAsync(Home)).Links);
    }

    [Fact]
    public async Task A_year_is_counted_again_and_ends_at_the_page_of_counts()
    {
        using var officer = await OfficerAsync();
        var page = await officer.GetAsync("/can-bo/kiem-dem");
        var done = await officer.DoneAsync(await page.Form("/can-bo/kiem-dem").Fill("year", "2019").SubmitAsync());
        Assert.Equal("/can-bo/kiem-dem", done.Url.AbsolutePath);
        Assert.Contains("2019", done.Text, StringComparison.Ordinal);
        (await page.Form("/can-bo/kiem-dem").Fill("year", "hai").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "No year");
    }

    [Fact]
    public async Task An_archive_holds_what_its_maker_may_read_and_nothing_else()
    {
        var (own, other) = (await app.People.RegisterAsync(People.Model(1), SampleFiles.Pdf("Kế hoạch.pdf")), await app.People.RegisterAsync(People.Model(2)));
        Assert.NotEqual(own.Model.Approver, other.Model.Approver);
        using var secretary = new Officer(app.Address, app.Mailbox, own.Model.Approver);
        var page = await secretary.SignInAsync(Home);
        (await page.Form(Home + "?tep=zip").Fill("nam", "x").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "No year");
        var job = await secretary.DoneAsync(await page.Form(Home + "?tep=zip").Fill("nam", own.Code.Split('-')[1]).SubmitAsync());
        var file = (await secretary.GetAsync(job.Url.AbsolutePath + "/tep")).Expect(HttpStatusCode.OK, "The archive");
        using var zip = new ZipArchive(new MemoryStream(file.Body.ToArray()));
        Assert.NotNull(zip.GetEntry(own.Code + "/minh-chung/Kế hoạch.pdf"));
        Assert.DoesNotContain(zip.Entries, e => e.FullName.StartsWith(other.Code, StringComparison.Ordinal));
        using var paper = new StreamReader(zip.GetEntry(own.Code + "/ho-so.html")!.Open());
        Assert.Contains(own.Model.Email, await paper.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_done_says_why_and_what_is_wrong_is_kept()
    {
        using var officer = await OfficerAsync();
        var wrong = (await (await officer.GetAsync(Home)).FormWith("nam").Fill("nam", "20x7").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "No year");
        Assert.Equal("20x7", wrong.FormWith("nam").Value("nam"));
        var refused = await officer.DoneAsync(await (await officer.GetAsync(Home)).FormWith("nam").Fill("nam", "1999").SubmitAsync());
        Assert.Contains("Không có hồ sơ nào khớp điều kiện", refused.Text, StringComparison.Ordinal);
        (await officer.GetAsync(refused.Url.AbsolutePath + "/tep")).Expect(HttpStatusCode.NotFound, "A file nobody made");
        (await officer.GetAsync(Home + "/20200101-000000-00000000")).Expect(HttpStatusCode.NotFound, "Work nobody began");
        (await officer.Browser.PostAsync(Home, [new("nam", "2027")])).Expect(HttpStatusCode.Forbidden, "A form from elsewhere");
    }

    private async Task<Officer> OfficerAsync()
    {
        var officer = new Officer(app.Address, app.Mailbox, People.CommendationOfficer);
        await officer.SignInAsync();
        return officer;
    }
}
