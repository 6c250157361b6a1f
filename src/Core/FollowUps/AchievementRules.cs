using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.FollowUps;

/// <summary>What an achievement report must hold before it is sent: every section, a figure for every indicator, and evidence for every figure.</summary>
public static class AchievementRules
{
    private static readonly LocalText Unlabelled = new("", "");

    /// <summary>Every field the form posts, so that nothing else is kept.</summary>
    public static IEnumerable<FormField> Fields(AchievementSettings settings, IReadOnlyList<Indicator> indicators) =>
        [.. settings.Sections.SelectMany(s => s.Fields), .. indicators.SelectMany(ResultFields)];

    /// <param name="files">The references of all files that may be cited.</param>
    public static IReadOnlyList<FieldProblem> Check(AchievementSettings settings, IReadOnlyList<Indicator> indicators, Answers answers, IReadOnlyCollection<string> files) =>
    [
        .. settings.Sections.SelectMany(s => Check(s, answers)),
        .. indicators.SelectMany(ResultFields).Select(f => FieldRules.Check(f, answers, files)).OfType<FieldProblem>(),
        .. Owed(indicators, answers).Select(i => new FieldProblem(IndicatorReport.EvidenceField(i.Number), "EvidenceOwed")),
    ];

    /// <summary>Nợ minh chứng: results that cite no file.</summary>
    public static IEnumerable<Indicator> Owed(IReadOnlyList<Indicator> indicators, Answers answers) =>
        indicators.Where(i => IndicatorReport.Read(answers, i.Number).Evidence.Length == 0);

    private static IEnumerable<FieldProblem> Check(FormStep section, Answers answers) => section.Fields
        .Where(f => RegistrationForm.IsVisible(f, answers))
        .Select(f => FieldRules.Check(f, answers, [.. (f.Options ?? []).Select(o => o.Value)]))
        .OfType<FieldProblem>();

    private static IEnumerable<FormField> ResultFields(Indicator indicator) =>
    [
        new(IndicatorReport.ReachedField(indicator.Number), FieldKind.Number, Unlabelled, MaxLength: 20),
        // Required too, but missing evidence has a sentence of its own.
        new(IndicatorReport.EvidenceField(indicator.Number), FieldKind.Choice, Unlabelled, Required: false),
        new(IndicatorReport.RemarkField(indicator.Number), FieldKind.Text, Unlabelled, Required: false, MaxLength: ProgressRules.LongestRemark),
    ];
}
