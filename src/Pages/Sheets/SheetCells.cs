using System.Globalization;
using System.Text;
using DanVanKheo.Calendar;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DanVanKheo.Sheets;

/// <summary>
/// Cells as Excel shall show them. Text is written as a typed string cell: Excel never reads such a cell as a formula, so a name that starts
/// with "=" or "@" is only text, and no apostrophe has to be put before it as CSV needs.
/// </summary>
internal static class SheetCells
{
    private const int MostCharacters = 32767;

    public static Cell Words(string text, uint style = WorkbookStyles.Plain) => new()
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
        InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(Whole(text)) { Space = SpaceProcessingModeValues.Preserve }),
    };

    /// <summary>As much as a cell holds, without what no XML may: control characters and halves of pairs.</summary>
    private static string Whole(string text)
    {
        var kept = string.Concat(text.EnumerateRunes().Where(r => r.Value is '\t' or '\n' or '\r' || !Rune.IsControl(r) && r.Value is not (0xFFFE or 0xFFFF)));
        return kept.Length > MostCharacters ? kept[..(char.IsHighSurrogate(kept[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters)] : kept;
    }

    public static Cell Number(double number, uint style = WorkbookStyles.Number) => new()
    {
        StyleIndex = style,
        CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture)),
    };

    /// <summary>A real date, so that it sorts and filters; an empty cell for none.</summary>
    public static Cell Day(DateTimeOffset? instant) => instant is { } at
        ? Number(VietnamTime.Local(at).Date.ToOADate(), WorkbookStyles.Day)
        : new Cell { StyleIndex = WorkbookStyles.Day };

    public static Cell Day(DateOnly day) => Number(day.ToDateTime(TimeOnly.MinValue).ToOADate(), WorkbookStyles.Day);

    public static Cell Instant(DateTimeOffset at) => Number(VietnamTime.Local(at).DateTime.ToOADate(), WorkbookStyles.Instant);
}
