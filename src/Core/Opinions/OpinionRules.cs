using DanVanKheo.Commendations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Opinions;

/// <summary>What an opinion must hold before it is written.</summary>
public static class OpinionRules
{
    /// <summary>domain.md §4.3</summary>
    public const int ShortestReason = 10;

    public const int LongestReason = 3000;

    public static IReadOnlyList<FieldProblem> Check(Stage stage, Verdict? verdict, string reason, CommendationTerms? terms, CommendationRules commendation)
    {
        var problems = new List<FieldProblem>();
        if (verdict is not { } given || !Offered(stage).Contains(given)) problems.Add(new("verdict", "VerdictMissing"));
        if (verdict is Verdict.Return or Verdict.Reject or Verdict.ProposeHigher && reason.Length < ShortestReason) problems.Add(new("reason", "ReasonTooShort", ShortestReason));
        if (reason.Length > LongestReason) problems.Add(new("reason", "TooLong", LongestReason, reason.Length));
        if (stage.Kind == StageKind.Commendation && verdict is Verdict.Approve or Verdict.ProposeHigher) problems.AddRange(commendation.Check(terms));
        return problems;
    }

    /// <summary>The verdicts a stage may end with.</summary>
    public static IReadOnlyList<Verdict> Offered(Stage stage) => stage.MayProposeHigher
        ? [Verdict.Approve, Verdict.ProposeHigher, Verdict.Return, Verdict.Reject]
        : [Verdict.Approve, Verdict.Return, Verdict.Reject];
}
