using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>What a withdrawal must say: others have worked on the dossier and will read it.</summary>
public static class WithdrawalRules
{
    public const int ShortestReason = 10;

    public const int LongestReason = 1000;

    public static IEnumerable<FieldProblem> Check(string reason)
    {
        if (reason.Length < ShortestReason) yield return new("reason", "WithdrawalReasonTooShort", ShortestReason);
        if (reason.Length > LongestReason) yield return new("reason", "TooLong", LongestReason, reason.Length);
    }
}
