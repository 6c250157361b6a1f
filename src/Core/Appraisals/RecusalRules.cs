using DanVanKheo.Opinions;
using DanVanKheo.Rules;

namespace DanVanKheo.Appraisals;

/// <summary>The question asked before anything of the dossier is shown: is there a conflict of interest?</summary>
public static class RecusalRules
{
    public const string Yes = "yes";
    public const string No = "no";

    public static IReadOnlyList<FieldProblem> Check(string answer, string reason)
    {
        if (answer is not (Yes or No)) return [new("conflict", "ConflictUnanswered")];
        return answer == Yes ? CheckReason(reason) : [];
    }

    public static IReadOnlyList<FieldProblem> CheckReason(string reason) => reason.Length switch
    {
        < OpinionRules.ShortestReason => [new("reason", "RecusalReasonTooShort", OpinionRules.ShortestReason)],
        > OpinionRules.LongestReason => [new("reason", "TooLong", OpinionRules.LongestReason, reason.Length)],
        _ => [],
    };
}
