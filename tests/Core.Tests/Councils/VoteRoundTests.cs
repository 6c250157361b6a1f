using DanVanKheo.Calendar;
using DanVanKheo.Councils;
using DanVanKheo.Opinions;

namespace DanVanKheo.Tests.Councils;

public sealed class VoteRoundTests
{
    private static readonly DateTimeOffset Running = RoundSample.Opened.AddDays(1);
    private static readonly DateTimeOffset LastMoment = RoundSample.Due.Instant;
    private static readonly DateTimeOffset Over = LastMoment.AddTicks(1);

    /// <summary>Members as letters (see <see cref="RoundSample"/>) and the figures: total present issued returned valid for against.</summary>
    [Theory]
    [InlineData("FFFAA", "5 5 5 5 5 3 2")]
    [InlineData("FFFABx", "5 5 5 5 4 3 1")]
    [InlineData("FFrr-", "5 4 4 2 2 2 0")]
    [InlineData("xxxxx", "0 0 0 0 0 0 0")]
    [InlineData("-----", "5 0 0 0 0 0 0")]
    [InlineData("BBB", "3 3 3 3 0 0 0")]
    public void The_figures_are_counted_from_roll_and_box(string members, string figures)
    {
        foreach (var settings in (CouncilSettings[])[RoundSample.Secret, RoundSample.Open])
        {
            var count = RoundSample.Of(members, settings).Count();
            Assert.Equal(figures, $"{count.Total} {count.Present} {count.Issued} {count.Returned} {count.Valid} {count.For} {count.Against}");
        }
    }

    [Theory]
    [InlineData("FFFAA", true, true, true)]
    [InlineData("FFFAAx", true, true, true)]
    [InlineData("FFFA-", false, false, true)]
    [InlineData("FFFAr", false, false, true)]
    [InlineData("-----", false, false, true)]
    public void It_ends_when_all_have_voted_or_the_time_is_over(string members, bool running, bool lastMoment, bool over)
    {
        var round = RoundSample.Of(members);
        Assert.Equal((running, lastMoment, over), (round.HasEnded(Running), round.HasEnded(LastMoment), round.HasEnded(Over)));
        Assert.True((round with { Box = round.Box with { Sealed = true } }).HasEnded(Running));
    }

    [Theory]
    [InlineData("m0", null, null)]
    [InlineData("m1", BallotRefusal.AlreadyVoted, BallotRefusal.AlreadyVoted)]
    [InlineData("m2", BallotRefusal.Excluded, BallotRefusal.Excluded)]
    [InlineData("m3", null, null)]
    [InlineData("m9", BallotRefusal.NotMember, BallotRefusal.NotMember)]
    public void A_ballot_is_taken_once_and_only_from_who_may_vote(string person, BallotRefusal? running, BallotRefusal? lastMoment)
    {
        var round = RoundSample.Of("-Fxr");
        Assert.Equal(running, round.Refuses(person, Running));
        Assert.Equal(lastMoment, round.Refuses(person, LastMoment));
        Assert.Equal(running ?? BallotRefusal.Late, round.Refuses(person, Over));
        Assert.Equal(running ?? BallotRefusal.Late, (round with { Box = round.Box with { Sealed = true } }).Refuses(person, Running));
    }

    [Fact]
    public void A_secret_ballot_leaves_no_choice_on_the_roll_and_an_open_one_does()
    {
        Assert.All(RoundSample.Of("FAB").Roll, m => Assert.True(m is { Voted: true, Received: true, Open: null }));
        Assert.Equal([BallotChoice.For, BallotChoice.Against, null], RoundSample.Of("FAB", RoundSample.Open).Roll.Select(m => m.Open!.Choice));
        Assert.Equal("UnknownPerson", Refusal.Of(() => RoundSample.Of("F").With("m7", new(BallotChoice.For))));
    }

    [Fact]
    public void A_box_that_was_changed_by_hand_is_found()
    {
        var secret = RoundSample.Of("FFA-");
        foreach (var box in (BallotBox[])[new(3, 1), new(1, 1), new(2, 1, 1), new()]) Assert.Equal("VoteBoxDiffers", Refusal.Of(() => (secret with { Box = box }).Count()));
        var open = RoundSample.Of("FFA-", RoundSample.Open);
        Assert.Equal("VoteBoxDiffers", Refusal.Of(() => (open with { Box = new(1, 2) }).Count()));
        Assert.Equal(3, (secret with { Box = new(1, 2) }).Count().Returned);
    }

    /// <summary>Only the chair breaks a tie, and only in an open vote with that rule.</summary>
    [Theory]
    [InlineData("FFAA", VoteResult.Passed)]
    [InlineData("AAFF", VoteResult.Failed)]
    [InlineData("BFAB", VoteResult.Tie)]
    [InlineData("BFABB", VoteResult.Tie)]
    [InlineData("-FA-F", VoteResult.NoQuorum)]
    [InlineData("xFAFA", VoteResult.Tie)]
    public void The_chair_breaks_a_tie(string members, VoteResult result)
    {
        Assert.Equal(result, RoundSample.Of(members, RoundSample.Open).Result());
        if (result != VoteResult.NoQuorum) Assert.Equal(VoteResult.Failed, RoundSample.Of(members, RoundSample.Open with { Tie = TieRule.Fails }).Result());
    }

    /// <summary>Members; what is offered while it runs, and after the time is over; may another round follow.</summary>
    [Theory]
    [InlineData("FFFAA", "Approve", "Approve", false)]
    [InlineData("AAAFF", "Reject Return", "Reject Return", false)]
    [InlineData("FFAA", "Reject Return", "Reject Return", false)]
    [InlineData("FFFA-", "", "Approve", false)]
    [InlineData("AAA--F", "", "Reject Return", false)]
    [InlineData("F----", "", "Return", true)]
    [InlineData("-----", "", "Return", true)]
    [InlineData("xxx", "Return", "Return", true)]
    public void What_the_secretary_may_decide(string members, string running, string over, bool repeat)
    {
        var round = RoundSample.Of(members);
        Assert.Equal(running, string.Join(' ', CouncilRules.Offered(round, Running)));
        Assert.Equal(over, string.Join(' ', CouncilRules.Offered(round, Over)));
        Assert.Equal(repeat, CouncilRules.MayRepeat(round, Over));
        if (running.Length == 0) Assert.False(CouncilRules.MayRepeat(round, Running));
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            Assert.Equal(running.Split(' ').Contains($"{verdict}"), CouncilRules.Check(round, verdict, Running) is null);
            Assert.Equal(over.Split(' ').Contains($"{verdict}"), CouncilRules.Check(round, verdict, Over) is null);
        }
    }

    [Fact]
    public void An_unbroken_tie_may_be_voted_on_again()
    {
        var tie = RoundSample.Of("BFA", RoundSample.Open);
        Assert.Equal([Verdict.Return], CouncilRules.Offered(tie, Running));
        Assert.True(CouncilRules.MayRepeat(tie, Running));
    }

    [Theory]
    [InlineData("FFFA-", false, Verdict.Approve, "VoteNotEnded")]
    [InlineData("FFFA-", false, null, "VoteNotEnded")]
    [InlineData("F----", true, Verdict.Approve, "VoteNoQuorum")]
    [InlineData("F----", true, Verdict.Reject, "VoteNoQuorum")]
    [InlineData("FFFAA", true, Verdict.Reject, "VotePassed")]
    [InlineData("FFFAA", true, Verdict.Return, "VotePassed")]
    [InlineData("AAAFF", true, Verdict.Approve, "VoteFailed")]
    [InlineData("AAAFF", true, null, "")]
    [InlineData("AAAFF", true, (Verdict)9, "")]
    public void A_verdict_the_vote_does_not_carry_is_refused(string members, bool over, Verdict? verdict, string code) =>
        Assert.Equal(code, CouncilRules.Check(RoundSample.Of(members), verdict, over ? Over : Running)?.Code ?? "");

    [Fact]
    public void Without_a_round_nothing_is_decided() => Assert.Equal("VoteNotEnded", CouncilRules.Check(null, Verdict.Approve, Over)!.Code);

    [Fact]
    public void A_tied_open_vote_says_so() => Assert.Equal("VoteTied", CouncilRules.Check(RoundSample.Of("BFA", RoundSample.Open), Verdict.Approve, Running)!.Code);
}
