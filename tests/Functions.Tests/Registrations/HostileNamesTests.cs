using System.IO.Compression;
using System.Net;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace DanVanKheo.Functions.Tests.Registrations;

/// <summary>Names that break careless code go all the way from the form to the certificate and the workbook, and are read back unharmed and harmless everywhere.</summary>
public sealed class HostileNamesTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    private static readonly string Decomposed = "Mẹ đỡ đầu kết nối yêu thương ở Ô Lâu".Normalize(NormalizationForm.FormD);

    /// <summary>As typed; what is kept is composed, without invisible characters, in one line.</summary>
    private static readonly string[] Typed =
    [
        "<script>alert('xin chào')</script> & <b>khéo</b>",
        "\"Dân vận khéo\" 'nói đi đôi với làm' ‘’“” `x` {name} {0}",
        $"Mô hình \u202Eoéhk\u202C {Decomposed}\u200B",
        "=HYPERLINK(\"http://evil.example\";\"Bấm\") +1 -2 @SUM(A1)",
        "Xe đạp 🚲👩🏽‍🌾 cho em 🇻🇳 ở xã Ngân Thủy",
    ];

    [Fact]
    public async Task Every_page_letter_paper_and_workbook_shows_them_as_they_are()
    {
        using var clock = app.Clock();
        await clock.SetAsync(1, 3, 2027, 8, 0);
        var sent = new List<SentDossier>();
        for (var i = 0; i < Typed.Length; i++) sent.Add(await app.People.RegisterAsync(Model(Typed[i], i)));
        var longest = Model(string.Concat(Enumerable.Repeat("=“<ế>” ", 43))[..300].Trim(), 0);
        sent.Add(await app.People.RegisterAsync(longest with { Name = longest.Name.PadRight(300, 'ế') }));
        foreach (var dossier in sent) await FollowAsync(dossier);
        await ReadPapersAsync(sent);
        await clock.SetAsync(16, 6, 2027, 0, 5);
        await ReadSummaryAsync(sent);
    }

    private static Registration Model(string name, int i) => People.Model() with { Name = name, SubjectName = Typed[(i + 1) % Typed.Length] };

    /// <summary>From the cell's opinion to the certificate, the gallery and the officers' pages.</summary>
    private async Task FollowAsync(SentDossier dossier)
    {
        var (name, subject) = (Kept(dossier.Model.Name), Kept(dossier.Model.SubjectName));
        Assert.InRange(name.Length, 10, 300);
        var (secretary, opinion) = await app.People.OpenAsync(dossier);
        AssertHarmless(opinion, name, subject);
        secretary.Dispose();
        await app.People.DecideAsync(dossier, Decision.Approve());
        await app.People.DecideAsync(dossier, Decision.Approve(), People.Bloc);
        await app.People.DecideAsync(dossier, Decision.Commend("01/03/2027"), People.Commendation);
        var letter = await app.People.LetterAsync(dossier, "Commendation");
        using var anyone = app.Browser();
        AssertHarmless(await anyone.GetAsync(letter.Link.PathAndQuery), name, subject);
        AssertHarmless(await anyone.GetAsync("/mo-hinh/" + dossier.Code), name, subject);
        AssertHarmless(await anyone.GetAsync("/mo-hinh"), name);
        AssertHarmless(await anyone.GetAsync(dossier.Status));
        using var officer = new Officer(app.Address, app.Mailbox, "vanphong@khoi.example.vn");
        AssertHarmless(await officer.SignInAsync("/can-bo/quyet-dinh"));
        AssertHarmless(await officer.GetAsync("/can-bo/khen-thuong/" + dossier.Code), name, subject);
        foreach (var mail in (await app.Mailbox.ReadAsync(dossier.Model.Email)).Append(await app.People.RequestAsync(dossier))) AssertHarmless(mail, name);
    }

    private async Task ReadSummaryAsync(IReadOnlyList<SentDossier> sent)
    {
        var mail = await app.Mailbox.WaitForAsync("vanphong@khoi.example.vn", "", where: m => m.Key.Contains("SummaryReady", StringComparison.Ordinal));
        using var owner = app.Browser();
        var page = await owner.GetAsync(mail.Link.PathAndQuery);
        foreach (var dossier in sent) AssertHarmless(page, Kept(dossier.Model.Name));
        var workbook = (await owner.GetAsync(page.Url.AbsolutePath + "/xlsx")).Expect(HttpStatusCode.OK, "The workbook");
        var (cells, formulas) = Cells(workbook);
        Assert.Equal(0, formulas);
        foreach (var dossier in sent) Assert.Contains(Kept(dossier.Model.Name), cells);
    }

    /// <summary>The decision of each and the list of the ceremony, as Word files.</summary>
    private async Task ReadPapersAsync(IReadOnlyList<SentDossier> sent)
    {
        using var officer = new Officer(app.Address, app.Mailbox, People.CommendationOfficer);
        var list = await officer.SignInAsync("/can-bo/van-ban");
        string[] decisions = [.. list.Document.QuerySelectorAll("[value^='Decision|']").Select(choice => choice.GetAttribute("value")!)];
        Assert.Equal(sent.Count, decisions.Length);
        var texts = new List<string>();
        foreach (var what in decisions.Append("Ceremony|2027"))
        {
            var page = await (await officer.GetAsync("/can-bo/van-ban")).FormWith("what").Fill("what", what).SubmitAsync();
            AssertHarmless(page);
            texts.Add(Words((await officer.GetAsync(page.Url.AbsolutePath + "/docx")).Expect(HttpStatusCode.OK, what)));
        }

        foreach (var dossier in sent)
        {
            var (name, subject) = (Blanks(Kept(dossier.Model.Name)), Blanks(Kept(dossier.Model.SubjectName)));
            Assert.Single(texts.SkipLast(1), t => t.Contains(name, StringComparison.Ordinal) && t.Contains(subject, StringComparison.Ordinal));
            Assert.Contains(subject, texts[^1], StringComparison.Ordinal);
        }
    }

    /// <summary>What a paper says, once it was found to be valid, without fields and without links.</summary>
    private static string Words(Page file)
    {
        using var paper = WordprocessingDocument.Open(new MemoryStream(file.Body.ToArray()), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(paper));
        var body = paper.MainDocumentPart!.Document.Body!;
        Assert.Empty(body.Descendants<FieldCode>());
        Assert.Empty(body.Descendants<Hyperlink>());
        Assert.Empty(paper.MainDocumentPart.ExternalRelationships);
        Assert.DoesNotContain(body.InnerText, c => c is '\u202E' or '\u200B');
        return Blanks(string.Join(' ', body.Descendants<Paragraph>().Select(p => p.InnerText)));
    }

    /// <summary>The stored form, as the rules of text say: composed, in one line, without what cannot be seen.</summary>
    private static string Kept(string typed) => DanVanKheo.Text.VietnameseText.NormaliseLine(typed);

    private static void AssertHarmless(Page page, params string[] shown)
    {
        page.Expect(HttpStatusCode.OK, page.Url.AbsolutePath);
        var text = Blanks(page.Document.Body!.TextContent);
        foreach (var name in shown) Assert.Contains(Blanks(name), text, StringComparison.Ordinal);
        AssertNoMarkup(page.Document, page.Url.AbsolutePath);
    }

    private static void AssertHarmless(Mail mail, string name)
    {
        var html = new HtmlParser().ParseDocument(mail.Html);
        AssertNoMarkup(html, mail.Key);
        Assert.Empty(html.QuerySelectorAll("script"));
        Assert.DoesNotContain('\n', mail.Subject);
        if (!mail.Key.Contains("Code|", StringComparison.Ordinal)) Assert.Contains(Blanks(name.Replace("://", ":// ", StringComparison.Ordinal)), Blanks(html.Body!.TextContent), StringComparison.Ordinal);
    }

    private static void AssertNoMarkup(AngleSharp.Dom.IDocument document, string where)
    {
        Assert.DoesNotContain(document.QuerySelectorAll("script"), s => s.TextContent.Length > 0);
        Assert.Empty(document.QuerySelectorAll("[onerror], [onclick], [onload]"));
        Assert.DoesNotContain(document.QuerySelectorAll("a[href]"), a => a.GetAttribute("href")!.Contains("evil.example", StringComparison.Ordinal));
        Assert.DoesNotContain(document.Body!.TextContent, c => c is '\u202E' or '\u200B');
        Assert.False(document.QuerySelector("main b, td b") is not null, $"A name became bold at {where}.");
    }

    private static string Blanks(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static (IReadOnlyList<string> Cells, int Formulas) Cells(Page workbook)
    {
        XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        using var zip = new ZipArchive(new MemoryStream(workbook.Body.ToArray()));
        var parts = zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(e => { using var part = e.Open(); return XDocument.Load(part); }).ToList();
        return ([.. parts.SelectMany(p => p.Descendants(main + "t")).Select(t => t.Value)], parts.Sum(p => p.Descendants(main + "f").Count()));
    }
}
