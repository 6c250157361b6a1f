using DanVanKheo.Conferences;
using DanVanKheo.Dossiers;
using DanVanKheo.Layout;
using DanVanKheo.Periods;

namespace DanVanKheo.Papers;

/// <summary>The frozen records of a period as the figures of its report.</summary>
public static class SummaryFigures
{
    public static ReportFigures Of(HalfYearSummary summary, PeriodTables tables, string sha256, string language, IReadOnlyList<CarriedTask>? carried = null)
    {
        var words = new SummaryTexts(language);
        return new(
            PeriodName.Of(summary.Period.Id, language),
            IsFinal: summary.Period.Kind != PeriodKind.HalfYear,
            summary.Period.AsOf,
            PaperTexts.Of("Figures.Headline", language, [.. ((int[])[summary.Total, .. Enum.GetValues<Bucket>().Select(b => summary.In(b).Count), summary.Collective, summary.Individual, summary.Commended]).Select(n => Display.Number(n, language))]),
            PaperTexts.Of("Figures.Claim", language, Display.Number(summary.Total, language)),
            [
                Table("Figures.Buckets", words.Period("Record.Bucket"), Enum.GetValues<Bucket>().Select(b => (words.Bucket(b), summary.In(b).Count)), summary.Total, language),
                Table("Figures.Fields", words.Period("Field"), Enum.GetValues<WorkField>().Select(f => (words.Dossier(f), summary.In(f))), summary.Total, language),
                Table("Figures.Subjects", words.Period("Subject"), [(words.Dossier(SubjectType.Collective), summary.Collective), (words.Dossier(SubjectType.Individual), summary.Individual)], summary.Total, language),
            ],
            sha256,
            [.. ReportAnnex.Of(tables, language), .. carried is { Count: > 0 } ? (PaperTable[])[ReportAnnex.Of(carried, language)] : []]);
    }

    private static PaperTable Table(string caption, string head, IEnumerable<(string Name, int Count)> rows, int total, string language) => new(
        [new(head, 55), new(PaperTexts.Of("Column.Count", language), 20, IsFigure: true), new(PaperTexts.Of("Column.Share", language), 25, IsFigure: true)],
        [.. rows.Append((PaperTexts.Of("Column.Total", language), total)).Select(r => (IReadOnlyList<string>)[r.Item1, Display.Number(r.Item2, language), Display.Percent(r.Item2, total, language)])],
        PaperTexts.Of(caption, language));
}
