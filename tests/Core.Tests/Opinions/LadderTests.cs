using DanVanKheo.Opinions;

namespace DanVanKheo.Tests.Opinions;

/// <summary>Người duyệt → phó → cấp trên → quản trị, in working days after the deadline of 28/04/2027.</summary>
public sealed class LadderTests
{
    [Theory]
    [InlineData(28, 4, 0, "bi-thu")]
    [InlineData(29, 4, 1, "bi-thu,pho-bi-thu")]
    [InlineData(30, 4, 1, "bi-thu,pho-bi-thu")]
    [InlineData(3, 5, 1, "bi-thu,pho-bi-thu")]
    [InlineData(4, 5, 2, "bi-thu,pho-bi-thu,truong-ban,pho-ban")]
    [InlineData(5, 5, 2, "bi-thu,pho-bi-thu,truong-ban,pho-ban")]
    [InlineData(6, 5, 3, "bi-thu,pho-bi-thu,truong-ban,pho-ban,quan-tri")]
    [InlineData(31, 12, 3, "bi-thu,pho-bi-thu,truong-ban,pho-ban,quan-tri")]
    public void Rungs_are_climbed_on_their_working_day(int day, int month, int rung, string people)
    {
        var climbed = Climb(Chain.At(Chain.CellStage, "bi-thu"), day, month);
        Assert.Equal((rung, people), (climbed.Rung, string.Join(',', climbed.Holders.Select(h => h.Person))));
        Assert.True(climbed.IsOpen);
    }

    [Fact]
    public void Climbing_twice_changes_nothing()
    {
        var once = Climb(Chain.At(Chain.CellStage, "bi-thu"), 4, 5);
        Assert.Equal(once, Climb(once, 4, 5));
    }

    [Fact]
    public void Who_may_not_judge_is_not_called()
    {
        var climbed = Ladder.Climb(Chain.At(Chain.CellStage, "bi-thu"), Chain.CellStage, Chain.Directory, Chain.Cell, Chain.OwnedBy("pho-bi-thu"), Chain.Calendar, Chain.Day(29, 4));
        Assert.Equal((1, 1), (climbed.Rung, climbed.Holders.Count));
    }

    [Fact]
    public void A_closed_stage_calls_nobody()
    {
        var decided = Chain.Decided(Chain.CellStage, "bi-thu");
        Assert.Same(decided, Climb(decided, 31, 12));
    }

    [Fact]
    public void A_broken_address_climbs_one_rung_at_once()
    {
        var climbed = Ladder.Step(Chain.At(Chain.CellStage, "bi-thu"), Chain.CellStage, Chain.Directory, Chain.Cell, Chain.Guard());
        Assert.Equal([new("bi-thu", HolderRole.Responsible), new Holder("pho-bi-thu", HolderRole.Escalated, "cell-deputy")], climbed.Holders);
        Assert.Equal(Chain.Day(4, 5).AddHours(-1), Ladder.Next(climbed, Chain.CellStage, Chain.Calendar));
    }

    [Fact]
    public void The_top_has_no_next_rung()
    {
        var top = Climb(Chain.At(Chain.CellStage, "bi-thu"), 31, 12);
        Assert.Null(Ladder.Next(top, Chain.CellStage, Chain.Calendar));
        Assert.Same(top, Ladder.Step(top, Chain.CellStage, Chain.Directory, Chain.Cell, Chain.Guard()));
    }

    private static StageAttempt Climb(StageAttempt attempt, int day, int month) =>
        Ladder.Climb(attempt, Chain.CellStage, Chain.Directory, Chain.Cell, Chain.Guard(), Chain.Calendar, Chain.Day(day, month));
}
