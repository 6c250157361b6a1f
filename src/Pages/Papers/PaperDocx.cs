using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DanVanKheo.Papers;

/// <summary>
/// A paper as a Word file: A4, the margins and sizes of its standard, Times New Roman, page number centred at the top from page 2.
/// Measures are in twentieths of a point.
/// </summary>
public static class PaperDocx
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <returns>The bytes of a DOCX file.</returns>
    public static byte[] Write(Paper paper, string language)
    {
        var form = new PaperForm(PaperStandards.Find(paper.Standard) ?? PaperStandards.Hd05);
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body());
            main.AddNewPart<StyleDefinitionsPart>().Styles = PaperStyles.Write(language);
            var pageNumber = main.AddNewPart<HeaderPart>();
            pageNumber.Header = new Header(form.PageNumber());
            main.Document.Body!.Append(PaperBody.Write(paper, form, language));
            main.Document.Body!.Append(Section(main.GetIdOfPart(pageNumber), form.Standard));
            document.PackageProperties.Title = $"{paper.Kind} {paper.About}";
            document.PackageProperties.Language = language;
        }

        return file.ToArray();
    }

    private static SectionProperties Section(string pageNumber, PaperStandard standard) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = pageNumber },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin
        {
            Top = PaperText.Twips(standard.Top.From),
            Bottom = PaperText.Twips(standard.Bottom.From),
            Left = (uint)PaperText.Twips(standard.Left.From),
            Right = (uint)PaperText.Twips(standard.Right.From),
            Header = (uint)PaperText.Twips(10),
            Footer = (uint)PaperText.Twips(10),
            Gutter = 0,
        },
        new TitlePage());
}
