using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static DanVanKheo.Papers.PaperText;

namespace DanVanKheo.Papers;

/// <summary>
/// A paper as a Word file: A4, margins 20/20/30/15 mm, Times New Roman 14, lines of exactly 18 pt, page number centred at the top from page 2.
/// Measures are in twentieths of a point.
/// </summary>
public static class PaperDocx
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <returns>The bytes of a DOCX file.</returns>
    public static byte[] Write(Paper paper, string language)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body());
            main.AddNewPart<StyleDefinitionsPart>().Styles = PaperStyles.Write(language);
            var pageNumber = main.AddNewPart<HeaderPart>();
            pageNumber.Header = new Header(Line(14, justification: JustificationValues.Center, content: new SimpleField(Words("", 14)) { Instruction = "PAGE" }));
            Fill(main.Document.Body!, paper, language);
            main.Document.Body!.Append(Section(main.GetIdOfPart(pageNumber)));
            document.PackageProperties.Title = $"{paper.Kind} {paper.About}";
            document.PackageProperties.Language = language;
        }

        return file.ToArray();
    }

    private static void Fill(Body body, Paper paper, string language)
    {
        body.Append(PaperHeadTable.Write(paper.Head, language));
        body.Append(Line(16, bold: true, justification: JustificationValues.Center, before: 360, text: paper.Kind));
        body.Append(Line(14, bold: true, justification: JustificationValues.Center, text: paper.About));
        body.Append(Line(14, justification: JustificationValues.Center, after: 240, text: "-----"));
        foreach (var block in paper.Blocks) body.Append(Block(block));
        body.Append(PaperSignTable.Write(paper.Signatures));
    }

    private static IEnumerable<OpenXmlElement> Block(PaperBlock block) => block switch
    {
        PaperHeading heading => [Line(14, bold: true, after: 120, before: 120, keepNext: true, text: heading.Text)],
        PaperTable table => [PaperGrid.Write(table), Line(8, text: "")],
        PaperParagraph paragraph => [Line(14, justification: JustificationValues.Both, after: 120, firstLine: FirstLine, text: paragraph.Text)],
        _ => throw new ArgumentException($"{block.GetType().Name} has no form on paper.", nameof(block)),
    };

    private static SectionProperties Section(string pageNumber) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = pageNumber },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1134, Bottom = 1134, Left = 1701, Right = 850, Header = 567, Footer = 567, Gutter = 0 },
        new TitlePage());
}
