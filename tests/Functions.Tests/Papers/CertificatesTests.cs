using DanVanKheo.Commendations;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace DanVanKheo.Functions.Tests.Papers;

/// <summary>Certificates in Word: a sheet each, every part at its millimetre, a QR code that is a picture.</summary>
public sealed class CertificatesTests
{
    public static TheoryData<string, double, double, bool> Prints => new()
    {
        { "a4", 0, 0, false },
        { "a4", 3.5, -2, true },
        { "a3", 0, 0, false },
        { "a3", -4, 6, true },
    };

    [Theory]
    [MemberData(nameof(Prints))]
    public void Every_sheet_is_valid_and_every_part_where_it_was_asked_for(string sheet, double right, double down, bool onForm)
    {
        var print = new CertificatePrint(CertificateSheet.Find(sheet)!, right, down, onForm);
        using var document = WordprocessingDocument.Open(new MemoryStream(CertificateDocx.Write(SamplePapers.Certificates, print)), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath} {e.Description}"));
        var body = document.MainDocumentPart!.Document.Body!;
        Assert.Equal(SamplePapers.Certificates.Count, body.Descendants<SectionProperties>().Count());
        Assert.Equal(SamplePapers.Certificates.Count, document.MainDocumentPart.ImageParts.Count());
        var name = body.Elements<Paragraph>().First(p => p.InnerText == SamplePapers.Lines[0].SubjectName).ParagraphProperties!.GetFirstChild<FrameProperties>()!;
        var field = CertificateSheet.Find(sheet)!.Fields.Single(f => f.Part == CertificatePart.Subject);
        Assert.Equal(field.X + right, Millimetres(name.X!.Value!), 1);
        Assert.Equal(field.Y + down, Millimetres(name.Y!.Value!), 1);
        Assert.Equal(!onForm, body.InnerText.Contains("ĐẢNG CỘNG SẢN VIỆT NAM", StringComparison.Ordinal));
        foreach (var line in SamplePapers.Certificates) Assert.Contains($"Mã chứng nhận: {line.Certificate}", body.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0.0)]
    [InlineData("2,5", 2.5)]
    [InlineData("-3.25", -3.25)]
    [InlineData("50", 50.0)]
    [InlineData("51", null)]
    [InlineData("1e1", null)]
    [InlineData("hai", null)]
    public void An_offset_is_typed_in_millimetres(string typed, double? offset)
    {
        var problem = CertificateSheet.CheckOffset("x", typed, out var found);
        Assert.Equal(offset is null ? "OffsetWrong" : null, problem?.Code);
        if (offset is { } expected) Assert.Equal(expected, found);
    }

    [Fact]
    public void Everything_stays_on_the_sheet() => Assert.All(CertificateSheet.All, sheet => Assert.All(sheet.Fields, f => Assert.True(f.X > 0 && f.Y > 0 && f.X + f.Width < sheet.Width && f.Y < sheet.Height, $"{sheet.Id} {f.Part}")));

    /// <summary>On the page to print: the sheet in millimetres, and a name moved by the offset that was typed.</summary>
    [Fact]
    public async Task The_page_prints_in_real_size()
    {
        var html = await Pages.SamplePages.All.Single(p => p.Name == "certificates-form").RenderAsync(Pages.PageRig.Pages, "vi");
        var sheet = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).QuerySelector("svg.sheet")!;
        Assert.Equal(("420mm", "297mm"), (sheet.GetAttribute("width"), sheet.GetAttribute("height")));
        var field = CertificateSheet.Find("a3")!.Fields.Single(f => f.Part == CertificatePart.Subject);
        var name = sheet.QuerySelectorAll("foreignObject").Single(f => f.TextContent.Contains("alert(", StringComparison.Ordinal));
        Assert.Equal(((field.X - 2.5) * 96 / 25.4, (field.Y + 4) * 96 / 25.4), (Number(name, "x"), Number(name, "y")), (expected, found) => Math.Abs(expected.Item1 - found.Item1) < 0.01 && Math.Abs(expected.Item2 - found.Item2) < 0.01);
        Assert.NotNull(sheet.QuerySelector("svg.qr"));
    }

    private static double Number(AngleSharp.Dom.IElement element, string attribute) => double.Parse(element.GetAttribute(attribute)!, System.Globalization.CultureInfo.InvariantCulture);

    private static double Millimetres(string twips) => double.Parse(twips, System.Globalization.CultureInfo.InvariantCulture) * 25.4 / 1440;
}
