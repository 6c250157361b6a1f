using DanVanKheo.Councils;

namespace DanVanKheo.Tests.Councils;

public sealed class VoteCountTests
{
    /// <summary>total ≥ present ≥ issued ≥ returned ≥ valid = for + against.</summary>
    [Theory]
    [InlineData(7, 5, 5, 5, 5, 3, 2, "")]
    [InlineData(7, 7, 7, 7, 6, 6, 0, "")]
    [InlineData(7, 5, 5, 4, 3, 0, 3, "")]
    [InlineData(0, 0, 0, 0, 0, 0, 0, "")]
    [InlineData(7, 5, 4, 4, 4, 4, 0, "")]
    [InlineData(4, 5, 5, 5, 5, 3, 2, "VoteFiguresDiffer")]
    [InlineData(7, 4, 5, 4, 4, 2, 2, "VoteFiguresDiffer")]
    [InlineData(7, 5, 4, 5, 5, 3, 2, "VoteFiguresDiffer")]
    [InlineData(7, 5, 5, 4, 5, 3, 2, "VoteFiguresDiffer")]
    [InlineData(7, 5, 5, 5, 5, 3, 1, "VoteValidDiffers")]
    [InlineData(7, 5, 5, 5, 4, 3, 2, "VoteValidDiffers")]
    [InlineData(7, 5, 5, 5, 3, 4, -1, "VoteValidDiffers")]
    [InlineData(7, 5, 5, 5, 3, -1, 4, "VoteValidDiffers")]
    public void Figures_that_contradict_each_other_are_refused(int total, int present, int issued, int returned, int valid, int @for, int against, string rule)
    {
        if (rule.Length > 0) Assert.Equal(rule, Refusal.Of(() => Make()));
        else Assert.Equal(returned - valid, Make().Invalid);

        VoteCount Make() => new(total, present, issued, returned, valid, @for, against);
    }

    /// <summary>Members entitled, present, for, against; then quorum, threshold, "more than", base; the result without a chair's ballot.</summary>
    [Theory]
    // Quorum: 2/3 of 3 is 66.67 as printed and suffices for 66.67; one member fewer does not.
    [InlineData(3, 2, 2, 0, 66.67, 50, true, VoteBase.Present, VoteResult.Passed)]
    [InlineData(3, 1, 1, 0, 66.67, 50, true, VoteBase.Present, VoteResult.NoQuorum)]
    [InlineData(7, 4, 4, 0, 66.67, 50, true, VoteBase.Present, VoteResult.NoQuorum)]
    [InlineData(7, 5, 3, 2, 66.67, 50, true, VoteBase.Present, VoteResult.Passed)]
    [InlineData(5, 5, 5, 0, 100, 50, true, VoteBase.Present, VoteResult.Passed)]
    [InlineData(5, 4, 4, 0, 100, 50, true, VoteBase.Present, VoteResult.NoQuorum)]
    [InlineData(5, 0, 0, 0, 0, 50, true, VoteBase.Present, VoteResult.NoQuorum)]
    [InlineData(0, 0, 0, 0, 0, 0, false, VoteBase.Total, VoteResult.NoQuorum)]
    // Threshold exactly met: "more than" fails, "at least" passes.
    [InlineData(4, 4, 2, 1, 50, 50, true, VoteBase.Present, VoteResult.Failed)]
    [InlineData(4, 4, 2, 1, 50, 50, false, VoteBase.Present, VoteResult.Passed)]
    [InlineData(5, 5, 4, 1, 50, 80, false, VoteBase.Present, VoteResult.Passed)]
    [InlineData(5, 5, 4, 1, 50, 80, true, VoteBase.Present, VoteResult.Failed)]
    [InlineData(5, 5, 3, 2, 50, 80, false, VoteBase.Present, VoteResult.Failed)]
    // The base: 4 of 5 present is 80 %, of 7 members only 57.14 %.
    [InlineData(7, 5, 4, 1, 66.67, 80, false, VoteBase.Present, VoteResult.Passed)]
    [InlineData(7, 5, 4, 1, 66.67, 80, false, VoteBase.Total, VoteResult.Failed)]
    [InlineData(7, 5, 4, 1, 66.67, 50, true, VoteBase.Total, VoteResult.Passed)]
    [InlineData(7, 5, 3, 2, 66.67, 50, true, VoteBase.Total, VoteResult.Failed)]
    // Unanimity, and the threshold of nothing: nobody for is never a pass.
    [InlineData(7, 7, 7, 0, 66.67, 100, false, VoteBase.Total, VoteResult.Passed)]
    [InlineData(7, 7, 6, 1, 66.67, 100, false, VoteBase.Total, VoteResult.Failed)]
    [InlineData(3, 3, 0, 3, 50, 0, false, VoteBase.Present, VoteResult.Failed)]
    [InlineData(3, 3, 0, 0, 50, 0, false, VoteBase.Present, VoteResult.Failed)]
    // 2 of 3 is printed as 66.67 and meets 66.67: the printed figure decides.
    [InlineData(3, 3, 2, 1, 50, 66.67, false, VoteBase.Present, VoteResult.Passed)]
    [InlineData(3, 3, 2, 1, 50, 66.67, true, VoteBase.Present, VoteResult.Failed)]
    // A tie where a simple majority decides, and where it does not.
    [InlineData(4, 4, 2, 2, 50, 50, true, VoteBase.Present, VoteResult.Failed)]
    [InlineData(4, 4, 2, 2, 50, 50, false, VoteBase.Present, VoteResult.Failed)]
    [InlineData(4, 4, 2, 2, 50, 80, false, VoteBase.Present, VoteResult.Failed)]
    public void The_result_follows_from_quorum_base_and_threshold(
        int total, int present, int @for, int against, double quorum, double threshold, bool more, VoteBase of, VoteResult result)
    {
        var settings = new CouncilSettings(QuorumPercent: (decimal)quorum, ThresholdPercent: (decimal)threshold, MoreThanThreshold: more, Base: of);
        Assert.Equal(result, Count(total, present, @for, against).Result(settings, null));
    }

    /// <summary>Every tie rule, with every ballot the chair may have given; at more than half, at least half, and at a higher threshold.</summary>
    [Theory]
    [InlineData(TieRule.Fails, BallotChoice.For, 50, VoteResult.Failed)]
    [InlineData(TieRule.Fails, BallotChoice.Against, 50, VoteResult.Failed)]
    [InlineData(TieRule.Fails, null, 50, VoteResult.Failed)]
    [InlineData(TieRule.ChairDecides, BallotChoice.For, 50, VoteResult.Passed)]
    [InlineData(TieRule.ChairDecides, BallotChoice.Against, 50, VoteResult.Failed)]
    [InlineData(TieRule.ChairDecides, null, 50, VoteResult.Tie)]
    [InlineData(TieRule.ChairDecides, BallotChoice.For, 50.01, VoteResult.Failed)]
    [InlineData(TieRule.ChairDecides, null, 80, VoteResult.Failed)]
    public void A_tie_goes_by_its_rule(TieRule rule, BallotChoice? chair, double threshold, VoteResult result)
    {
        var settings = new CouncilSettings(Secret: false, QuorumPercent: 50, ThresholdPercent: (decimal)threshold, Tie: rule);
        Assert.Equal(result, Count(6, 5, 2, 2).Result(settings, chair));
        // Of all members it is a tie only when everybody took a side.
        Assert.Equal(result, Count(4, 4, 2, 2).Result(settings with { Base = VoteBase.Total }, chair));
        Assert.Equal(VoteResult.Failed, Count(6, 5, 2, 2).Result(settings with { Base = VoteBase.Total }, chair));
    }

    [Theory]
    [InlineData(3, 3, 2, 66.67, 66.67)]
    [InlineData(7, 5, 4, 80, 57.14)]
    [InlineData(8, 8, 1, 12.5, 12.5)]
    [InlineData(6, 6, 1, 16.67, 16.67)]
    [InlineData(200, 200, 1, 0.5, 0.5)]
    [InlineData(0, 0, 0, 0, 0)]
    public void Shares_have_two_decimals(int total, int present, int @for, double ofPresent, double ofTotal)
    {
        var count = Count(total, present, @for, 0);
        Assert.Equal((decimal)ofPresent, count.Share(new(Base: VoteBase.Present)));
        Assert.Equal((decimal)ofTotal, count.Share(new(Base: VoteBase.Total)));
        Assert.Equal(total == 0 ? 0 : Math.Round(100m * present / total, 2), count.Turnout);
    }

    private static VoteCount Count(int total, int present, int @for, int against) => new(total, present, present, present, @for + against, @for, against);
}
