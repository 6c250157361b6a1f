using DanVanKheo.Rules;

namespace DanVanKheo.Councils;

/// <summary>What a posted ballot must hold.</summary>
public static class BallotRules
{
    public const int LongestRemark = 500;

    /// <param name="choice">For, Against or Blank, exactly as the form offers them.</param>
    /// <param name="remark">Dropped in a secret vote: the hand that writes it would be known.</param>
    public static (Ballot Ballot, IReadOnlyList<FieldProblem> Problems) Read(string choice, string remark, bool secret)
    {
        var ballot = new Ballot(ChoiceOf(choice), secret ? "" : remark);
        var problems = new List<FieldProblem>();
        if (ballot.Choice is null && choice != Ballot.Blank) problems.Add(new("choice", "BallotChoiceMissing"));
        if (ballot.Remark.Length > LongestRemark) problems.Add(new("remark", "TooLong", LongestRemark, ballot.Remark.Length));
        return (ballot, problems);
    }

    // Not Enum.Parse: "0" is no choice the form offers.
    private static BallotChoice? ChoiceOf(string choice) => choice switch
    {
        nameof(BallotChoice.For) => BallotChoice.For,
        nameof(BallotChoice.Against) => BallotChoice.Against,
        _ => null,
    };
}
