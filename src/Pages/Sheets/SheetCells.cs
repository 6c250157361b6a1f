using System.Globalization;
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
        InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text.Length > MostCharacters ? text[..MostCharacters] : text) { Space = SpaceProcessingModeValues.Preserve }),
    };

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
