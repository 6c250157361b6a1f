using DanVanKheo.Opinions;

namespace DanVanKheo.Tests.Opinions;

/// <summary>One task passed on, and somebody who stands in for days.</summary>
public sealed class HandOverTests
{
    private const string Reason = "Đi công tác dài ngày.";

    [Theory]
    [InlineData("bi-thu", "pho-bi-thu", Reason, "")]
    [InlineData("bi-thu", "truong-ban", Reason, "")]
    [InlineData("bi-thu", "bi-thu", Reason, "person ReceiverMissing")]
    [InlineData("bi-thu", "nguoi-la", Reason, "person ReceiverMissing")]
    [InlineData("bi-thu", "", "Bận.", "person ReceiverMissing, reason ReasonTooShort")]
    [InlineData("pho-bi-thu", "dang-vien", Reason, "person NotAsked")]
    public void A_task_goes_to_somebody_of_the_committee_or_above(string giver, string receiver, string reason, string problems) =>
        Assert.Equal(problems, Problems(Chain.At(Chain.CellStage, "bi-thu"), Chain.Guard(), giver, receiver, reason));

    [Fact]
    public void A_task_is_handed_over_once()
    {
        var moved = HandOverRules.HandOver(Chain.At(Chain.CellStage, "bi-thu"), "bi-thu", "pho-bi-thu");
        Assert.Equal([new Holder("pho-bi-thu", HolderRole.HandedOver, "bi-thu")], moved.Holders);
        Assert.Equal("person HandedOverOnce", Problems(moved, Chain.Guard(), "pho-bi-thu", "dang-vien", Reason));
        Assert.False(moved.IsAsked("bi-thu"));
    }

    [Fact]
    public void Neither_an_owner_nor_an_earlier_judge_can_receive_it()
    {
        Assert.Equal("person ReceiverMissing", Problems(Chain.At(Chain.CellStage, "bi-thu"), Chain.OwnedBy("dang-vien"), "bi-thu", "dang-vien", Reason));
        var guard = Chain.Guard(Chain.Decided(Chain.CellStage, "truong-ban"));
        Assert.DoesNotContain(HandOverRules.Candidates(Chain.Directory, Chain.BlocStage, Chain.At(Chain.BlocStage, "pho-ban"), guard), p => p.Id == "truong-ban");
    }

    [Fact]
    public void A_cell_member_gets_no_task_of_the_bloc() =>
        Assert.DoesNotContain(HandOverRules.Candidates(Chain.Directory, Chain.BlocStage, Chain.At(Chain.BlocStage, "truong-ban"), Chain.Guard()), p => p.Organisation == Chain.Cell);

    [Theory]
    [InlineData(18, false)]
    [InlineData(19, true)]
    [InlineData(25, true)]
    [InlineData(26, false)]
    public void A_substitution_covers_both_its_days(int day, bool covered) =>
        Assert.Equal(covered, new Substitution("bi-thu", "pho-bi-thu", new(2027, 4, 19), new(2027, 4, 25), "Nghỉ phép").Covers(new(2027, 4, day)));

    [Fact]
    public void A_substitute_takes_the_place_of_the_person_who_is_away()
    {
        var attempt = Replace(Chain.At(Chain.CellStage, "bi-thu"), Chain.Guard(), ("bi-thu", "pho-bi-thu"));
        Assert.Equal([new Holder("pho-bi-thu", HolderRole.Substitute, "bi-thu")], attempt.Holders);
        // Depth one: the substitute's own leave does not send it further.
        Assert.Equal(attempt.Holders, Replace(attempt, Chain.Guard(), ("pho-bi-thu", "dang-vien")).Holders);
    }

    [Fact]
    public void A_substitute_who_may_not_judge_is_left_out() =>
        Assert.Equal("bi-thu", Replace(Chain.At(Chain.CellStage, "bi-thu"), Chain.OwnedBy("pho-bi-thu"), ("bi-thu", "pho-bi-thu")).Person);

    [Fact]
    public void A_task_handed_over_stays_where_it_is() =>
        Assert.Equal("pho-bi-thu", Replace(Chain.At(Chain.CellStage, "pho-bi-thu", HolderRole.HandedOver), Chain.Guard(), ("pho-bi-thu", "dang-vien")).Person);

    private static StageAttempt Replace(StageAttempt attempt, ChainGuard guard, params (string Away, string By)[] away) => HandOverRules.Substitute(
        attempt, Chain.CellStage, Chain.Directory, guard, away.Select(a => new Substitution(a.Away, a.By, new(2027, 4, 1), new(2027, 4, 30), "Nghỉ phép")));

    private static string Problems(StageAttempt attempt, ChainGuard guard, string giver, string receiver, string reason) => string.Join(
        ", ", HandOverRules.Check(Chain.Directory, Chain.CellStage, attempt, guard, giver, receiver, reason).Select(p => $"{p.Field} {p.Code}"));
}
