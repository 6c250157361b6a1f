using DanVanKheo.Opinions;
using DanVanKheo.Rules;

namespace DanVanKheo.Commendations;

/// <summary>What an officer must give to enter or lift a hold.</summary>
public static class HoldRules
{
    public static IEnumerable<FieldProblem> CheckEntry(HoldKind? kind, DateOnly from, DateOnly? to, string source)
    {
        if (kind is not { } given || !Enum.IsDefined(given)) yield return new("kind", "HoldKindMissing");
        if (from == default) yield return new("from", "NotDate");
        if (to is { } end && end == default) yield return new("to", "NotDate");
        else if (to < from) yield return new("to", "HoldEndsBefore");
        foreach (var problem in CheckText("source", source)) yield return problem;
    }

    public static IEnumerable<FieldProblem> CheckLift(Hold hold, string reason) =>
        hold.LiftedAt is null ? CheckText("reason", reason) : [new("reason", "HoldLifted")];

    private static IEnumerable<FieldProblem> CheckText(string field, string text)
    {
        if (text.Length < OpinionRules.ShortestReason) yield return new(field, "SourceTooShort", OpinionRules.ShortestReason);
        if (text.Length > OpinionRules.LongestReason) yield return new(field, "TooLong", OpinionRules.LongestReason, text.Length);
    }
}
