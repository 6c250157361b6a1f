using DanVanKheo.Opinions;

namespace DanVanKheo.Tests.Opinions;

/// <summary>Who is asked when a stage opens.</summary>
public sealed class HolderChoiceTests
{
    [Fact]
    public void The_responsible_person_is_asked() =>
        Assert.Equal(new Holder("bi-thu", HolderRole.Responsible), HolderChoice.Of(Chain.Directory, Chain.CellStage, Chain.Cell, Chain.Guard()));

    [Fact]
    public void A_secretary_who_registers_is_passed_over_for_the_deputy() =>
        Assert.Equal(new Holder("pho-bi-thu", HolderRole.Escalated, "cell-deputy"), HolderChoice.Of(Chain.Directory, Chain.CellStage, Chain.Cell, Chain.OwnedBy("bi-thu")));

    [Fact]
    public void The_second_holder_of_a_role_comes_before_the_ladder() =>
        Assert.Equal(new Holder("pho-ban", HolderRole.Responsible), HolderChoice.Of(Chain.Directory, Chain.BlocStage, Chain.Cell, Chain.Guard(Chain.Decided(Chain.CellStage, "truong-ban"))));

    [Fact]
    public void When_nobody_may_judge_the_responsible_person_can_still_hand_over()
    {
        var guard = Chain.Guard(Chain.Decided(Chain.CellStage, "truong-ban"), Chain.Decided(Chain.CellStage, "pho-ban"), Chain.Decided(Chain.CellStage, "quan-tri"));
        var holder = HolderChoice.Of(Chain.Directory, Chain.BlocStage, Chain.Cell, guard);
        Assert.Equal(new Holder("truong-ban", HolderRole.Responsible), holder);
        Assert.Equal("JudgedBefore", guard.Refusal(Chain.BlocStage, Chain.Directory.Person(holder.Person)));
    }

    [Fact]
    public void The_submitter_answers_a_stage_of_their_own() =>
        Assert.Equal(new Holder("submitter", HolderRole.Responsible), HolderChoice.Of(Chain.Directory, Chain.ReportStage, Chain.Cell, Chain.Guard()));
}
