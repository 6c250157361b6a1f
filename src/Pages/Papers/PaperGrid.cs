using DocumentFormat.OpenXml.Wordprocessing;
using static DanVanKheo.Papers.PaperText;

namespace DanVanKheo.Papers;

/// <summary>A table of a paper in Word; its head is repeated on the next page and no row is torn.</summary>
internal static class PaperGrid
{
    private const int Size = 13;

    public static Table Write(PaperTable table)
    {
        int[] widths = [.. table.Columns.Select(c => TextWidth * c.Width / 100)];
        var head = new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. table.Columns.Select((c, i) => Cell(widths[i], Line(Size, bold: true, justification: JustificationValues.Center, text: c.Head)))]);
        return Grid(widths, lined: true, table.Rows.Select(r => Row(table, widths, r)).Prepend(head));
    }

    private static TableRow Row(PaperTable table, int[] widths, IReadOnlyList<string> texts) => new(
        [new TableRowProperties(new CantSplit()), .. texts.Select((text, i) => Cell(widths[i], Line(Size, justification: table.Columns[i].IsFigure ? JustificationValues.Center : JustificationValues.Left, text: text)))]);
}
