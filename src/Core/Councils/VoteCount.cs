using DanVanKheo.Rules;

namespace DanVanKheo.Councils;

/// <summary>
/// The figures of one vote, as minutes name them (domain.md §4.5). They are checked against each other when they are put together,
/// so that no page and no paper can show figures that contradict one another.
/// </summary>
/// <param name="Total">Members entitled to vote: the council less those who are excluded from this dossier.</param>
/// <param name="Present">Có mặt. In a vote by mail: members who took part, that is who received their ballot on the page.</param>
/// <param name="Issued">Phát ra: one ballot for each member present.</param>
/// <param name="Returned">Thu về.</param>
/// <param name="Valid">Hợp lệ: returned and not blank.</param>
/// <param name="For">Đồng ý.</param>
/// <param name="Against">Không đồng ý.</param>
public sealed record VoteCount(int Total, int Present, int Issued, int Returned, int Valid, int For, int Against)
{
    public int Total { get; } = Checked(Total, Present, Issued, Returned, Valid, For, Against);

    public int Invalid => Returned - Valid;

    /// <summary>The share of members who took part, in per cent with two decimals.</summary>
    public decimal Turnout => Percent(Present, Total);

    /// <summary>The share that was for, in per cent of the configured base with two decimals.</summary>
    public decimal Share(CouncilSettings settings) => Percent(For, BaseOf(settings));

    public int BaseOf(CouncilSettings settings) => settings.Base == VoteBase.Total ? Total : Present;

    /// <summary>
    /// As many for as against where a simple majority decides. Taken of all members it is a tie only when every one of them took a side:
    /// otherwise even the chair's side is no half.
    /// </summary>
    public bool IsTie(CouncilSettings settings) => settings.IsSimpleMajority && For == Against && For > 0 && (settings.Base == VoteBase.Present || Valid == Total);

    /// <summary>The figures with two decimals decide, because they are what the minutes show: nobody can recompute another result from the paper.</summary>
    /// <param name="chair">The chair's ballot in an open vote, if there is one.</param>
    public VoteResult Result(CouncilSettings settings, BallotChoice? chair)
    {
        if (Present == 0 || Turnout < settings.QuorumPercent) return VoteResult.NoQuorum;
        if (IsTie(settings)) return OfTie(settings.Tie, chair);
        var share = Share(settings);
        return (settings.MoreThanThreshold ? share > settings.ThresholdPercent : share >= settings.ThresholdPercent) && For > 0 ? VoteResult.Passed : VoteResult.Failed;
    }

    private static VoteResult OfTie(TieRule rule, BallotChoice? chair) => (rule, chair) switch
    {
        (TieRule.Fails, _) => VoteResult.Failed,
        (_, BallotChoice.For) => VoteResult.Passed,
        (_, BallotChoice.Against) => VoteResult.Failed,
        _ => VoteResult.Tie,
    };

    private static decimal Percent(int part, int whole) => whole == 0 ? 0m : Math.Round(100m * part / whole, 2, MidpointRounding.AwayFromZero);

    private static int Checked(int total, int present, int issued, int returned, int valid, int @for, int against)
    {
        if (@for < 0 || against < 0 || @for + against != valid) throw new RuleBroken("VoteValidDiffers", @for, against, valid);
        if (valid > returned || returned > issued || issued > present || present > total) throw new RuleBroken("VoteFiguresDiffer", total, present, issued, returned);
        return total;
    }
}
