using DanVanKheo.Opinions;
using DanVanKheo.Rules;

namespace DanVanKheo.Councils;

/// <summary>What the secretary may decide on the strength of a vote. The council decides; the secretary writes down what it decided.</summary>
public static class CouncilRules
{
    /// <summary>
    /// Nothing while the round runs. Approve only after it passed, reject only after it failed; a dossier may go back to its submitter
    /// whenever the council did not approve it.
    /// </summary>
    public static IReadOnlyList<Verdict> Offered(VoteRound round, DateTimeOffset now)
    {
        if (!round.HasEnded(now)) return [];
        return round.Result() switch
        {
            VoteResult.Passed => [Verdict.Approve],
            VoteResult.Failed => [Verdict.Reject, Verdict.Return],
            _ => [Verdict.Return],
        };
    }

    /// <summary>Null when the vote carries the verdict.</summary>
    public static FieldProblem? Check(VoteRound? round, Verdict? verdict, DateTimeOffset now)
    {
        if (round is null || !round.HasEnded(now)) return new("verdict", "VoteNotEnded");
        if (verdict is not { } given || !Enum.IsDefined(given) || Offered(round, now).Contains(given)) return null;
        return round.Result() switch
        {
            VoteResult.NoQuorum => new("verdict", "VoteNoQuorum"),
            VoteResult.Tie => new("verdict", "VoteTied"),
            VoteResult.Passed => new("verdict", "VotePassed"),
            _ => new("verdict", "VoteFailed"),
        };
    }

    /// <summary>A further round is for a vote that settled nothing: no quorum, or a tie the chair did not break.</summary>
    public static bool MayRepeat(VoteRound round, DateTimeOffset now) => round.HasEnded(now) && round.Result() is VoteResult.NoQuorum or VoteResult.Tie;
}
