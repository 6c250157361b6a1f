using DanVanKheo.Dossiers;
using DanVanKheo.Layout;
using DanVanKheo.Tallies;

namespace DanVanKheo.Periods;

/// <summary>The sentences a report begins with, in Vietnamese: the figures in the words of S1, the gaps, and nothing that the figures do not say.</summary>
public static class NarrativeText
{
    private const string Language = "vi";

    public static string Results(FigureSource source)
    {
        var words = new FigureWords(Language);
        int Of(FigureQuery query) => source.Now.Count(query);
        var first = Fill("Narrative.Total", Calendar.VietnamTime.Date(source.Period.AsOf), Of(new()), Of(BucketTables.QueryOf(Bucket.BlocLevel)), Of(BucketTables.QueryOf(Bucket.Continuing)), Of(BucketTables.QueryOf(Bucket.New)));
        var fields = string.Join("; ", Enum.GetValues<WorkField>().Select(f => $"{words.Column(f.ToString()).ToLower(Display.Culture(Language))} {Of(new() { Field = f })}"));
        var subjects = Fill("Narrative.Subjects", Of(new() { Subject = SubjectType.Collective }), Of(new() { Subject = SubjectType.Individual }), fields);
        var units = source.Now.Units(new());
        var coverage = Fill("Narrative.Coverage", source.Units.Count(u => units.Contains(u.Id)), source.Units.Count);
        return string.Join('\n', first, subjects, coverage, Fill("Narrative.Commended", Of(new(Measure.Recognised)), Of(new(Measure.Commended))));
    }

    public static string Limits(FigureSource source)
    {
        var words = new FigureWords(Language);
        var units = source.Now.Units(new());
        var silent = source.Units.Where(u => !units.Contains(u.Id)).Select(u => u.Name).ToList();
        var gaps = Enum.GetValues<WorkField>().Where(f => source.Now.Count(new() { Field = f }) == 0).Select(f => words.Column(f.ToString())).ToList();
        var late = source.PastDue ? source.Units.Where(u => !source.Answers.ContainsKey(u.Id)).Select(u => u.Name).ToList() : [];
        return string.Join('\n', ((string?[])[Named("Narrative.Silent", silent), Named("Narrative.Gaps", gaps), Named("Narrative.Late", late)]).OfType<string>());
    }

    public static string Directions(FigureSource source) => Fill(source.Period.Kind == PeriodKind.HalfYear ? "Narrative.NextHalf" : "Narrative.NextYear");

    private static string? Named(string key, List<string> names) => names.Count == 0 ? null : Fill(key, names.Count, string.Join("; ", names));

    private static string Fill(string key, params IReadOnlyList<object> values) => string.Format(Display.Culture(Language), new FigureWords(Language)[key], [.. values]);
}
