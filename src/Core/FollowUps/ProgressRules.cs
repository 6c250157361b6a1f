using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.FollowUps;

/// <summary>What a progress report must hold before it is sent. An indicator nothing is said of is "not reported", and that is allowed.</summary>
public static class ProgressRules
{
    public const string Narrative = "narrative";
    public const string Difficulties = "difficulties";
    public const int ShortestNarrative = 20;
    public const int LongestRemark = 500;
    private const int LongestFigure = 20;

    /// <summary>Their labels are the page's.</summary>
    private static readonly LocalText Unlabelled = new("", "");

    /// <summary>Every field the form posts, so that nothing else is kept.</summary>
    public static IEnumerable<FormField> Fields(IReadOnlyList<Indicator> indicators) =>
    [
        .. indicators.SelectMany(i => (IEnumerable<FormField>)
        [
            new(IndicatorReport.StateField(i.Number), FieldKind.Choice, Unlabelled, Required: false),
            new(IndicatorReport.ReachedField(i.Number), FieldKind.Number, Unlabelled, Required: false, MaxLength: LongestFigure),
            new(IndicatorReport.EvidenceField(i.Number), FieldKind.Choice, Unlabelled, Required: false),
            new(IndicatorReport.RemarkField(i.Number), FieldKind.Text, Unlabelled, Required: false, MaxLength: LongestRemark),
        ]),
        new(Narrative, FieldKind.Text, Unlabelled, MinLength: ShortestNarrative, MaxLength: FieldRules.LongestText),
        new(Difficulties, FieldKind.Text, Unlabelled, Required: false, MaxLength: FieldRules.LongestText),
    ];

    /// <param name="files">The references of all files that may be cited.</param>
    public static IReadOnlyList<FieldProblem> Check(IReadOnlyList<Indicator> indicators, Answers answers, IReadOnlyCollection<string> files) =>
        [.. Fields(indicators).Select(f => FieldRules.Check(f, answers, Options(f, files))).OfType<FieldProblem>(), .. indicators.SelectMany(i => Missing(i, answers))];

    private static IReadOnlyCollection<string> Options(FormField field, IReadOnlyCollection<string> files) =>
        field.Id.StartsWith("state_", StringComparison.Ordinal) ? ["done", "not-done"] : files;

    /// <summary>Whoever says "done" names the figure.</summary>
    private static IEnumerable<FieldProblem> Missing(Indicator indicator, Answers answers)
    {
        var report = IndicatorReport.Read(answers, indicator.Number);
        if (report.State == DoneState.Done && report.Reached.Length == 0) yield return new(IndicatorReport.ReachedField(indicator.Number), "FigureMissing");
    }
}
