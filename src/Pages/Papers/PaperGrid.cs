using DocumentFormat.OpenXml.Wordprocessing;
using static DanVanKheo.Papers.PaperText;

namespace DanVanKheo.Papers;

/// <summary>A table of a paper in Word; its head is repeated on the next page and no row is torn.</summary>
internal static class PaperGrid
{
    /// <summary>Wide tables have smaller words.</summary>
    private const int Few = 4;

    public static Table Write(PaperTable table, PaperForm form)
    {
        var size = table.Columns.Count > Few ? 12 : 13;
        var width = TextWidth(form.Standard);
        int[] widths = [.. table.Columns.Select(c => width * c.Width / 100)];
        var head = new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. table.Columns.Select((c, i) => Cell(widths[i], Line(size, bold: true, justification: JustificationValues.Center, text: c.Head)))]);
        return Grid(widths, lined: true, table.Rows.Select(r => Row(table, widths, r, size)).Prepend(head));
    }

    private static TableRow Row(PaperTable table, int[] widths, IReadOnlyList<string> texts, int size) => new(
        [new TableRowProperties(new CantSplit()), .. texts.Select((text, i) => Cell(widths[i], Line(size, justification: table.Columns[i].IsFigure ? JustificationValues.Center : JustificationValues.Left, text: text)))]);
}
