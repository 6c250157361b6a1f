using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DanVanKheo.Papers;

/// <summary>The paragraphs of a Word file in their order, tables included, with their looks.</summary>
internal static class DocxLines
{
    public static IReadOnlyList<ShapedLine> Read(MainDocumentPart main)
    {
        var styles = new DocxStyles(main);
        var lines = new List<ShapedLine>();
        var tables = 0;
        foreach (var element in main.Document.Body!.Elements().SelectMany(Open))
        {
            if (element is Paragraph paragraph) lines.Add(Line(paragraph, styles, lines.Count + 1));
            else if (element is Table table) lines.AddRange(Cells(table, ++tables, styles, lines.Count));
        }

        return lines;
    }

    /// <summary>What stands in a content control stands there.</summary>
    private static IEnumerable<OpenXmlElement> Open(OpenXmlElement element) => element is SdtBlock { SdtContentBlock: { } content } ? content.Elements().SelectMany(Open) : [element];

    private static IEnumerable<ShapedLine> Cells(Table table, int number, DocxStyles styles, int before)
    {
        var lined = IsLined(table);
        var row = 0;
        foreach (var tableRow in table.Elements<TableRow>())
        {
            row++;
            var cell = 0;
            foreach (var tableCell in tableRow.Elements<TableCell>())
            {
                cell++;
                foreach (var paragraph in tableCell.Descendants<Paragraph>()) yield return Line(paragraph, styles, ++before) with { Table = number, Row = row, Cell = cell, Lined = lined };
            }
        }
    }

    private static ShapedLine Line(Paragraph paragraph, DocxStyles styles, int index)
    {
        var exact = styles.ExactLineOf(paragraph);
        return new(
            index,
            [.. paragraph.Descendants<Run>().Where(r => r.Ancestors<DeletedRun>().FirstOrDefault() is null).Select(r => styles.Of(r, paragraph)).Where(r => r.Text.Length > 0)],
            styles.SideOf(paragraph),
            FirstLine: DocxReader.Millimetres(styles.FirstLineOf(paragraph)),
            Exact: exact is not null,
            Line: exact ?? 0,
            Ruled: styles.IsRuled(paragraph) || IsDrawn(paragraph),
            Listed: styles.IsListed(paragraph));
    }

    private static bool IsDrawn(Paragraph paragraph) => paragraph.Descendants<Drawing>().Any() || paragraph.Descendants<Picture>().Any() || paragraph.Descendants<AlternateContent>().Any();

    private static bool IsLined(Table table)
    {
        var borders = table.GetFirstChild<TableProperties>()?.TableBorders;
        if (borders is null) return table.GetFirstChild<TableProperties>()?.TableStyle?.Val?.Value is { } style && style.Contains("Grid", StringComparison.OrdinalIgnoreCase);
        return borders.Elements<BorderType>().Any(b => b.Val?.Value is { } kind && kind != BorderValues.None && kind != BorderValues.Nil);
    }
}
