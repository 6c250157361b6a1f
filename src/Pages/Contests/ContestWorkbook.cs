using DanVanKheo.Layout;
using DanVanKheo.Sheets;
using DocumentFormat.OpenXml.Spreadsheet;
using static DanVanKheo.Sheets.SheetCells;

namespace DanVanKheo.Contests;

/// <summary>A contest as an Excel workbook: one sheet for each round, one for the prizes.</summary>
public static class ContestWorkbook
{
    public const string ContentType = WorkbookWriter.ContentType;
    private static readonly string[] RoundColumns = ["Cluster", "Rank", "Entry", "Unit", "Code", "Points", "Result"];
    private static readonly string[] PrizeColumns = ["Prize", "Entry", "Unit", "Code", "Decision", "Day"];

    /// <returns>The bytes of an XLSX file.</returns>
    public static byte[] Write(ContestView view, string language)
    {
        var words = new ContestWords(language, view.CriterionNames);
        return WorkbookWriter.Write([.. view.Rounds.Select((r, i) => Round(r, i + 1, view, words)), Prizes(view, words)]);
    }

    private static WorkbookSheet Round(RoundView round, int number, ContestView view, ContestWords words) => new(
        words.Text("Sheet.Round", number),
        [30, 10, 44, 40, 16, 10, 44],
        round.Groups.SelectMany(g => g.Standings, (g, s) => Row(g, s, view, words)).Prepend(Head(RoundColumns, words)))
    {
        Head = new(1),
        Filters = true,
        Prints = true,
    };

    private static WorkbookSheet Prizes(ContestView view, ContestWords words) => new(
        words.Text("Prizes.Title"),
        [26, 44, 40, 16, 18, 13],
        view.Prizes.Select(p => (Cell[])[Words(p.Award), Words(p.Name, WorkbookStyles.Wrapped), Words(p.Unit, WorkbookStyles.Wrapped), Words(p.Code), Words(p.Number), Day(p.Day)]).Prepend(Head(PrizeColumns, words)))
    {
        Head = new(1),
        Prints = true,
    };

    private static Cell[] Head(IEnumerable<string> columns, ContestWords words) => [.. columns.Select(c => Words(words.Text(c), WorkbookStyles.Head))];

    private static Cell[] Row(GroupView group, Standing standing, ContestView view, ContestWords words) =>
    [
        Words(group.Name, WorkbookStyles.Wrapped),
        standing.Rank is { } rank ? Number(rank) : Words(""),
        Words(standing.Entry.Name, WorkbookStyles.Wrapped),
        Words(view.UnitNames.GetValueOrDefault(standing.Entry.Unit, standing.Entry.Unit), WorkbookStyles.Wrapped),
        Words(standing.Entry.Code),
        standing.Entry.Total is { } total ? Number((double)total, WorkbookStyles.Plain) : Words(""),
        Words(words.Result(standing), WorkbookStyles.Wrapped),
    ];
}
