using DanVanKheo.Opinions;

namespace DanVanKheo.Tests.Opinions;

/// <summary>No self-approval, and nobody judges the same dossier at two stages.</summary>
public sealed class ChainGuardTests
{
    [Theory]
    [InlineData("bi-thu", "SelfApproval")]
    [InlineData("pho-bi-thu", null)]
    public void An_owner_does_not_judge(string person, string? refusal) =>
        Assert.Equal(refusal, Chain.OwnedBy("bi-thu").Refusal(Chain.CellStage, Chain.Directory.Person(person)));

    [Fact]
    public void An_owner_does_not_even_do_clerical_stages() =>
        Assert.Equal("SelfApproval", Chain.OwnedBy("van-phong").Refusal(Chain.IntakeStage, Chain.Directory.Person("van-phong")));

    [Fact]
    public void Who_judged_at_the_cell_does_not_judge_at_the_bloc()
    {
        var guard = Chain.Guard(Chain.Decided(Chain.CellStage, "truong-ban"));
        Assert.Equal("JudgedBefore", guard.Refusal(Chain.BlocStage, Chain.Directory.Person("truong-ban")));
        Assert.Null(guard.Refusal(Chain.BlocStage, Chain.Directory.Person("pho-ban")));
    }

    [Fact]
    public void The_same_stage_may_be_judged_again_after_a_return() =>
        Assert.Null(Chain.Guard(Chain.Decided(Chain.CellStage, "bi-thu")).Refusal(Chain.CellStage, Chain.Directory.Person("bi-thu")));

    [Fact]
    public void Clerical_stages_are_no_judgement()
    {
        var guard = Chain.Guard(Chain.Decided(Chain.IntakeStage, "truong-ban"), Chain.Decided(Chain.CellStage, "van-phong"));
        Assert.Null(guard.Refusal(Chain.BlocStage, Chain.Directory.Person("truong-ban")));
        Assert.Null(guard.Refusal(Chain.IntakeStage, Chain.Directory.Person("van-phong")));
    }

    [Fact]
    public void A_stage_that_is_open_or_unknown_is_no_judgement() =>
        Assert.Null(Chain.Guard(Chain.At(Chain.CellStage, "truong-ban"), Chain.Decided(Chain.CellStage with { Id = "bo-di" }, "truong-ban")).Refusal(Chain.BlocStage, Chain.Directory.Person("truong-ban")));
}
