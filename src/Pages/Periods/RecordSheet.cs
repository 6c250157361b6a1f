using DanVanKheo.Registrations;
using DocumentFormat.OpenXml.Spreadsheet;
using static DanVanKheo.Periods.SheetRows;

namespace DanVanKheo.Periods;

/// <summary>The second sheet: one row for every counted dossier, under a head that stays in view and filters.</summary>
internal static class RecordSheet
{
    private static readonly string[] Columns =
        ["Record.Code", "Record.Name", "Record.Unit", "Record.Subject", "Record.Field", "Record.Level", "Record.Kind", "Record.Bucket", "Record.Submitted", "Record.Commended",
            "Record.SubjectName", "Record.Start", "Record.Target", "Record.Status", "Record.Files"];

    public static int Width => Columns.Length;

    public static Worksheet Write(SummaryView view, SummaryTexts texts)
    {
        var rows = new SheetRows();
        rows.Add([.. Columns.Select(c => Words(texts.Period(c), WorkbookStyles.Head))]);
        foreach (var record in view.Summary.Records) rows.Add(Row(record, view, texts));
        return new(
            new SheetViews(new SheetView(FrozenHead()) { WorkbookViewId = 0 }),
            Widths(16, 60, 40, 12, 26, 20, 20, 28, 13, 16, 40, 13, 60, 24, 12),
            rows.Data,
            new AutoFilter { Reference = $"A1:{(char)('A' + Columns.Length - 1)}{rows.Count}" });
    }

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
    private static Cell Start(string typed) => FieldRules.TryDate(typed, out var day) ? SheetRows.Day(day) : Words(typed);

    private static Pane FrozenHead() => new()
    {
        VerticalSplit = 1,
        TopLeftCell = "A2",
        ActivePane = PaneValues.BottomLeft,
        State = PaneStateValues.Frozen,
    };
}
