using DanVanKheo.Dossiers;
using DanVanKheo.Sheets;
using DocumentFormat.OpenXml.Spreadsheet;
using static DanVanKheo.Sheets.SheetCells;

namespace DanVanKheo.Periods;

/// <summary>The first sheet: what was counted, where, until when, and every figure of the page.</summary>
internal static class FigureSheet
{
    public static WorkbookSheet Write(SummaryView view, SummaryTexts texts)
    {
        var rows = new List<IReadOnlyList<Cell>>();
        Passport(rows, view, texts);
        var summary = view.Summary;
        Block(rows, texts, "Buckets.Title", summary.Total, Enum.GetValues<Bucket>().Select(b => new Figure(texts.Bucket(b), summary.In(b).Count)));
        Cross(rows, texts, summary);
        Block(rows, texts, "Fields.Title", summary.Total, Enum.GetValues<WorkField>().Select(f => new Figure(texts.Dossier(f), summary.In(f))));
        Block(rows, texts, "Subjects.Title", summary.Total,
            [new(texts.Dossier(SubjectType.Collective), summary.Collective), new(texts.Dossier(SubjectType.Individual), summary.Individual)]);
        rows.Add([Words(texts.Period("Record.Commended"), WorkbookStyles.TotalText), Number(summary.Commended, WorkbookStyles.TotalNumber)]);
        return new(texts.Period("Sheet.Figures"), [44, 22, 22, 14], rows) { Prints = true };
    }

    private static void Passport(List<IReadOnlyList<Cell>> rows, SummaryView view, SummaryTexts texts)
    {
        var title = texts.Period("Title").Replace("{0}", PeriodName.Of(view.Summary.Period.Id, texts.Language), StringComparison.Ordinal);
        rows.Add([Words(title, WorkbookStyles.Title)]);
        rows.Add([Words(texts.Period("Scope")), Words(view.ScopeName)]);
        rows.Add([Words(texts.Period("AsOf")), Day(view.Summary.Period.AsOf)]);
        rows.Add([Words(texts.Period("Basis")), Words(texts.Period("Basis.Value"))]);
        rows.Add([Words(texts.Period("FrozenAt")), Instant(view.FrozenAt)]);
        rows.Add([Words(texts.Period("Hash")), Words(view.Sha256)]);
        rows.Add([]);
    }

    private static void Block(List<IReadOnlyList<Cell>> rows, SummaryTexts texts, string title, int total, IEnumerable<Figure> figures)
    {
        rows.Add([Words(texts.Period(title), WorkbookStyles.Head), Words(texts.Period("Count"), WorkbookStyles.Head), Words(texts.Period("Share"), WorkbookStyles.Head)]);
        var sum = 0;
        foreach (var figure in figures)
        {
            rows.Add([Words(figure.Name), Number(figure.Count), Number(Share(figure.Count, total), WorkbookStyles.Share)]);
            sum += figure.Count;
        }

        rows.Add([Words(texts.Period("Total"), WorkbookStyles.TotalText), Number(sum, WorkbookStyles.TotalNumber), Number(Share(sum, total), WorkbookStyles.Share)]);
        rows.Add([]);
    }

    private static void Cross(List<IReadOnlyList<Cell>> rows, SummaryTexts texts, HalfYearSummary summary)
    {
        RegistrationKind[] kinds = [RegistrationKind.Continuing, RegistrationKind.New];
        RegistrationLevel[] levels = [RegistrationLevel.Bloc, RegistrationLevel.Grassroots];
        rows.Add(
            [Words(texts.Period("Cross.Title"), WorkbookStyles.Head), .. kinds.Select(k => Words(texts.Dossier(k), WorkbookStyles.Head)), Words(texts.Period("Total"), WorkbookStyles.Head)]);
        foreach (var level in levels)
        {
            rows.Add([Words(texts.Dossier(level)), .. kinds.Select(k => Number(summary.Cross(level, k))), Number(kinds.Sum(k => summary.Cross(level, k)))]);
        }

        rows.Add(
        [
            Words(texts.Period("Total"), WorkbookStyles.TotalText),
            .. kinds.Select(k => Number(levels.Sum(l => summary.Cross(l, k)), WorkbookStyles.TotalNumber)),
            Number(summary.Total, WorkbookStyles.TotalNumber),
        ]);
        rows.Add([]);
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
