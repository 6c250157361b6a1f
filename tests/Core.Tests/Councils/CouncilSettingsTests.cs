using DanVanKheo.Councils;

namespace DanVanKheo.Tests.Councils;

public sealed class CouncilSettingsTests
{
    [Fact]
    public void The_chair_breaks_ties_only_where_the_choice_is_known()
    {
        Assert.Throws<ArgumentException>(() => new CouncilSettings(Secret: true, Tie: TieRule.ChairDecides));
        Assert.Equal(TieRule.ChairDecides, new CouncilSettings(Secret: false, Tie: TieRule.ChairDecides).Tie);
    }

    [Theory]
    [InlineData(0, 50, 50)]
    [InlineData(61, 50, 50)]
    [InlineData(5, -1, 50)]
    [InlineData(5, 100.01, 50)]
    [InlineData(5, 50, -0.01)]
    [InlineData(5, 50, 101)]
    public void Figures_that_cannot_be_are_refused_when_the_programme_is_read(int days, double quorum, double threshold) =>
        Assert.ThrowsAny<ArgumentException>(() => new CouncilSettings(VotingDays: days, QuorumPercent: (decimal)quorum, ThresholdPercent: (decimal)threshold));

    [Theory]
    [InlineData(0, true)]
    [InlineData(50, true)]
    [InlineData(50.01, false)]
    [InlineData(80, false)]
    public void Only_a_simple_majority_knows_ties(double threshold, bool simple) => Assert.Equal(simple, new CouncilSettings(ThresholdPercent: (decimal)threshold).IsSimpleMajority);

    [Fact]
    public void Members_are_reminded_unless_the_programme_says_otherwise()
    {
        Assert.Equal([-2, 0], new CouncilSettings().Reminders.WorkingDaysFromDue);
        Assert.Empty(new CouncilSettings(Reminders: new([])).Reminders.WorkingDaysFromDue);
    }
}
