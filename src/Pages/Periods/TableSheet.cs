using DanVanKheo.Sheets;
using DocumentFormat.OpenXml.Spreadsheet;
using static DanVanKheo.Sheets.SheetCells;

namespace DanVanKheo.Periods;

/// <summary>One numbered table as a sheet: its head stays in view, numbers are numbers, shares are shares.</summary>
internal static class TableSheet
{
    /// <summary>Two lines of passport, then the head.</summary>
    private const int HeadRow = 3;

    private const double FirstWidth = 44;
    private const double Width = 14;
    private const double WordsWidth = 60;

    public static WorkbookSheet Write(PeriodTable table, PassportView passport, FigureWords words) => new(
        words[$"Sheet.{table.Id}"],
        [FirstWidth, .. table.Columns.Select(c => c == "Names" ? WordsWidth : Width)],
        Rows(table, passport, words))
    {
        Head = new(HeadRow, Columns: 1),
        Prints = true,
    };

    private static IEnumerable<Cell[]> Rows(PeriodTable table, PassportView passport, FigureWords words)
    {
        yield return [Words(words.Table(table), WorkbookStyles.Title)];
        yield return [Words(words["Passport.AsOf"]), Day(passport.Period.AsOf), Words(passport.Scope)];
        yield return [Words(words[$"Head.{table.Id}"], WorkbookStyles.Head), .. table.Columns.Select(c => Words(words.Column(c), WorkbookStyles.Head))];
        foreach (var row in table.Rows) yield return Row(row, words, total: false);
        if (table.Total is { } sum) yield return Row(sum, words, total: true);
    }

    private static Cell[] Row(TableRow row, FigureWords words, bool total) =>
        [Words(words.Row(row), total ? WorkbookStyles.TotalText : WorkbookStyles.Wrapped), .. row.Cells.Select(c => One(c, row, total))];

    private static Cell One(TableCell cell, TableRow row, bool total) => cell switch
    {
        { Style: CellStyle.Words } => Words(row.Words, WorkbookStyles.Wrapped),
        { Value: null } => Words(""),
        { Style: CellStyle.Share, Value: { } share } => Number(share, WorkbookStyles.Share),
        { Value: { } number } => Number(number, total ? WorkbookStyles.TotalNumber : WorkbookStyles.Number),
    };
}
