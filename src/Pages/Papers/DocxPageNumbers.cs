using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DanVanKheo.Papers;

/// <summary>Finds the page numbers in the headers and footers of a Word file.</summary>
internal static class DocxPageNumbers
{
    public static IReadOnlyList<ShapedPageNumber> Read(MainDocumentPart main)
    {
        var found = new List<ShapedPageNumber>();
        var styles = new DocxStyles(main);
        foreach (var reference in main.Document.Body!.Descendants<SectionProperties>().SelectMany(s => s.Elements<HeaderFooterReferenceType>()))
        {
            if (reference.Id?.Value is not { } id || !main.TryGetPartById(id, out var part)) continue;
            var root = part.RootElement;
            if (root is null || NumberIn(root) is not { } paragraph) continue;
            var onFirst = reference.Type?.Value == HeaderFooterValues.First && reference.Ancestors<SectionProperties>().Any(s => s.GetFirstChild<TitlePage>() is not null);
            found.Add(new(reference is FooterReference, onFirst, styles.SideOf(paragraph)));
        }

        return found;
    }

    private static Paragraph? NumberIn(OpenXmlElement root) => root.Descendants<Paragraph>().FirstOrDefault(p =>
        p.Descendants<SimpleField>().Any(f => IsPage(f.Instruction?.Value)) || p.Descendants<FieldCode>().Any(f => IsPage(f.Text)) || p.Descendants<PageNumber>().Any());

    private static bool IsPage(string? instruction) => (instruction ?? "").Trim().Split(' ')[0].Equals("PAGE", StringComparison.OrdinalIgnoreCase);
}
