using System.Globalization;
using DanVanKheo.Calendar;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DanVanKheo.Periods;

/// <summary>
/// The rows of one sheet. Text is written as a typed string cell: Excel never reads such a cell as a formula, so a name that starts
/// with "=" or "@" is only text, and no apostrophe has to be put before it as CSV would need.
/// </summary>
internal sealed class SheetRows
{
    private const int MostCharacters = 32767;

    public SheetData Data { get; } = new();

    public uint Count { get; private set; }

    public void Add(params Cell[] cells)
    {
        var row = new Row { RowIndex = ++Count };
        for (var column = 0; column < cells.Length; column++)
        {
            cells[column].CellReference = $"{(char)('A' + column)}{Count}";
            row.Append(cells[column]);
        }

        Data.Append(row);
    }

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

    public static Columns Widths(params double[] widths) => new(widths.Select((width, i) => new Column
    {
        Min = (uint)i + 1,
        Max = (uint)i + 1,
        Width = width,
        CustomWidth = true,
    }));
}
