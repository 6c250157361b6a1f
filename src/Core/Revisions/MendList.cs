using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Revisions;

/// <summary>
/// What a return asks to mend, and therefore what the submitter may change. Without an item everything may be changed:
/// so it was before returns named their points.
/// </summary>
public sealed class MendList(Programme programme, Stage stage, IReadOnlyList<string> items)
{
    /// <summary>The section of the files, beside the steps of the form.</summary>
    public const string EvidenceSection = "minh-chung";

    private readonly HashSet<string> chosen = items.ToHashSet(StringComparer.Ordinal);

    /// <summary>The chosen items in the order they are offered.</summary>
    public IReadOnlyList<MendItem> Items => [.. Offered(programme, stage).Where(i => chosen.Contains(i.ToString()))];

    public bool UnlocksEvidence => chosen.Count == 0 || UnlocksSection(EvidenceSection);

    /// <summary>Everything the reviewer at <paramref name="stage"/> may ask for: the stage's points, then each section and its questions, then the files.</summary>
    public static IEnumerable<MendItem> Offered(Programme programme, Stage stage) =>
    [
        .. stage.ReturnPoints.Select(p => MendItem.Point(p.Id)),
        .. programme.Steps.SelectMany(s => (IEnumerable<MendItem>)[MendItem.Section(s.Slug), .. s.Fields.Select(f => MendItem.Field(f.Id))]),
        MendItem.Section(EvidenceSection),
    ];

    /// <summary>What was posted, less what is not offered and what was posted twice.</summary>
    public static IReadOnlyList<string> Read(Programme programme, Stage stage, IEnumerable<string?> posted)
    {
        var wanted = posted.ToHashSet(StringComparer.Ordinal);
        return [.. Offered(programme, stage).Select(i => i.ToString()).Where(wanted.Contains)];
    }

    /// <summary>A return without an item would leave the submitter guessing.</summary>
    public static IEnumerable<FieldProblem> Check(Verdict? verdict, IReadOnlyList<string> items) =>
        verdict == Verdict.Return && items.Count == 0 ? [new("points", "PointMissing")] : [];

    /// <summary>True when the field may be changed: it, its section or a point of its section was named, or it is shown only for the answer to such a field.</summary>
    public bool Unlocks(FormStep step, FormField field)
    {
        if (chosen.Count == 0 || UnlocksSection(step.Slug) || chosen.Contains(MendItem.Field(field.Id).ToString())) return true;
        if (field.When is not { } when) return false;
        var other = FieldCondition.Parse(when).Field;
        return programme.Steps.Any(s => s.Fields.Any(f => f.Id == other && f != field && Unlocks(s, f)));
    }

    private bool UnlocksSection(string slug) =>
        chosen.Contains(MendItem.Section(slug).ToString()) || stage.ReturnPoints.Any(p => p.Section == slug && chosen.Contains(MendItem.Point(p.Id).ToString()));
}
