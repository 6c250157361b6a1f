using DanVanKheo.Registrations;
using DanVanKheo.Sheets;
using DocumentFormat.OpenXml.Spreadsheet;
using static DanVanKheo.Sheets.SheetCells;

namespace DanVanKheo.Periods;

/// <summary>The second sheet: one row for every counted dossier, under a head that stays in view and filters.</summary>
internal static class RecordSheet
{
    private static readonly string[] Columns =
        ["Record.Code", "Record.Name", "Record.Unit", "Record.Subject", "Record.Field", "Record.Level", "Record.Kind", "Record.Bucket", "Record.Submitted", "Record.Commended",
            "Record.SubjectName", "Record.Start", "Record.Target", "Record.Status", "Record.Files"];

    public static WorkbookSheet Write(SummaryView view, SummaryTexts texts) => new(
        texts.Period("Sheet.Records"),
        [16, 60, 40, 12, 26, 20, 20, 28, 13, 16, 40, 13, 60, 24, 12],
        view.Summary.Records.Select(record => Row(record, view, texts)).Prepend([.. Columns.Select(c => Words(texts.Period(c), WorkbookStyles.Head))]))
    {
        Head = new(1),
        Filters = true,
        Prints = true,
    };

    private static Cell[] Row(CountedDossier record, SummaryView view, SummaryTexts texts) =>
    [
        Words(record.Code),
        Words(record.Name, WorkbookStyles.Wrapped),
        Words(view.UnitNames.GetValueOrDefault(record.Unit, record.Unit), WorkbookStyles.Wrapped),
        Words(texts.Dossier(record.Subject)),
        Words(texts.Dossier(record.Field)),
        Words(texts.Dossier(record.Level)),
        Words(texts.Dossier(record.Kind)),
        Words(texts.Bucket(HalfYearSummary.BucketOf(record))),
        Day(record.SubmittedAt),
        Day(record.CommendedAt),
        Words(record.SubjectName, WorkbookStyles.Wrapped),
        Start(record.Start),
        Words(record.Target, WorkbookStyles.Wrapped),
        Words(texts.Dossier(record.Status)),
        record.Files is { } files ? Number(files) : Words(""),
    ];

    /// <summary>What was typed as a date is one; anything else stays what it is.</summary>
    private static Cell Start(string typed) => FieldRules.TryDate(typed, out var day) ? SheetCells.Day(day) : Words(typed);
}
