using DanVanKheo.Conferences;
using DanVanKheo.Layout;
using DanVanKheo.Sheets;
using DocumentFormat.OpenXml.Spreadsheet;
using static DanVanKheo.Sheets.SheetCells;

namespace DanVanKheo.Periods;

/// <summary>The tasks of earlier conferences as a sheet of the report, with real dates.</summary>
internal static class CarriedSheet
{
    private static readonly string[] Columns = ["Carried.From", "Task.Number", "Task.Text", "Unit", "Owner", "Task.Due", "Task.Standing", "Result"];

    public static WorkbookSheet Write(IReadOnlyList<CarriedTask> tasks, string language)
    {
        var texts = new Texts<ConferenceTexts>(language);
        return new(
            texts["Sheet"],
            [26, 8, 60, 40, 30, 13, 26, 60],
            tasks.Select(t => Row(t, texts, language)).Prepend([.. Columns.Select(c => Words(texts[c], WorkbookStyles.Head))]))
        {
            Head = new(1),
            Filters = true,
            Prints = true,
        };
    }

    private static Cell[] Row(CarriedTask task, Texts<ConferenceTexts> texts, string language) =>
    [
        Words(PeriodName.Of(task.Period, language)),
        Number(task.Number),
        Words(task.Text, WorkbookStyles.Wrapped),
        Words(task.Unit, WorkbookStyles.Wrapped),
        Words(task.Owner, WorkbookStyles.Wrapped),
        Day(task.Due),
        Words(texts[$"Standing.{task.Standing}"]),
        Words(task.Result, WorkbookStyles.Wrapped),
    ];
}
