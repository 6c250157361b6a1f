using DanVanKheo.Rules;

namespace DanVanKheo.Periods;

/// <summary>What must be said before a frozen report is amended.</summary>
public static class AmendRules
{
    public const int ShortestReason = 10;
    private const int LongestReason = 2000;

    public static FieldProblem? Check(string reason) => reason.Length switch
    {
        < ShortestReason => new("reason", "AmendReasonTooShort", ShortestReason),
        > LongestReason => new("reason", "TooLong", LongestReason, reason.Length),
        _ => null,
    };
}
