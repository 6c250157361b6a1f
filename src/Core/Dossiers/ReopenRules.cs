using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Dossiers;

/// <summary>Who may open a closed dossier again, and what must be said.</summary>
public static class ReopenRules
{
    /// <summary>Either role is enough.</summary>
    public static IReadOnlyList<string> Roles { get; } = ["administrator", "bloc-reviewer"];

    public static IEnumerable<FieldProblem> Check(Route route, string stage, string reason)
    {
        if (route.Find(stage) is null) yield return new("stage", "ChoiceMissing");
        if (reason.Length < OpinionRules.ShortestReason) yield return new("reason", "ReopenReasonTooShort", OpinionRules.ShortestReason);
        if (reason.Length > OpinionRules.LongestReason) yield return new("reason", "TooLong", OpinionRules.LongestReason, reason.Length);
    }
}
