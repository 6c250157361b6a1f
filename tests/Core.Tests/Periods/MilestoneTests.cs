using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;
using DanVanKheo.Tallies;
using DanVanKheo.Tests.Dossiers;

namespace DanVanKheo.Tests.Periods;

public sealed class MilestoneTests
{
    private static readonly DateTimeOffset Cell = DossierSample.Submitted.AddDays(3);
    private static readonly DateTimeOffset Bloc = DossierSample.Submitted.AddDays(10);

    [Fact]
    public void A_step_is_reached_when_its_stage_agreed()
    {
        var reached = Milestones.Of(With(DossierStatus.UnderReview, (StageKind.CellApproval, Cell), (StageKind.BlocReview, Bloc)));
        Assert.Equal([(Measure.BlocApproved, Bloc), (Measure.CellApproved, Cell)], reached.Select(r => (r.Key, r.Value)));
    }

    [Fact]
    public void A_step_without_a_stage_is_reached_with_the_next_that_has_one()
    {
        var commended = With(DossierStatus.Commended, (StageKind.CellApproval, Cell)) with { CommendedAt = DossierSample.Closed };
        var reached = Milestones.Of(commended);
        Assert.Equal(Cell, reached[Measure.CellApproved]);
        foreach (var measure in (Measure[])[Measure.BlocApproved, Measure.Implemented, Measure.Recognised, Measure.Exemplary]) Assert.Equal(DossierSample.Closed, reached[measure]);
        Assert.DoesNotContain(Measure.Nominated, reached.Keys);
    }

    [Fact]
    public void A_stage_that_answered_again_after_a_later_one_does_not_come_after_it() =>
        Assert.Equal(Cell, Milestones.Of(With(DossierStatus.UnderReview, (StageKind.CellApproval, Bloc), (StageKind.BlocReview, Cell)))[Measure.CellApproved]);

    [Fact]
    public void A_revoked_award_is_no_longer_counted_and_what_came_before_is()
    {
        var revoked = CountedDossier.From(With(DossierStatus.AwardRevoked, (StageKind.CellApproval, Cell)) with { CommendedAt = Bloc, ClosedAt = Bloc });
        Assert.Null(revoked.CommendedAt);
        Assert.Equal(Bloc, revoked.At(Measure.Recognised));
    }

    [Fact]
    public void The_flow_itself_keeps_when_a_stage_agreed()
    {
        var route = new Route([new("chi-bo", StageKind.CellApproval, "Chi bộ", "cell-approver", 7, new([])), new("khoi", StageKind.BlocReview, "Khối", "bloc-reviewer", 14, new([]))]);
        var after = DossierFlow.Decide(route, DossierSample.At(DossierStatus.UnderReview), Verdict.Approve, Cell);
        Assert.Equal(Cell, after.AgreedAt[StageKind.CellApproval]);
        Assert.Empty(DossierFlow.Decide(route, DossierSample.At(DossierStatus.UnderReview), Verdict.Reject, Cell).AgreedAt);
    }

    private static Dossier With(DossierStatus status, params (StageKind Kind, DateTimeOffset At)[] agreed) =>
        DossierSample.At(status) with { AgreedAt = agreed.ToDictionary(a => a.Kind, a => a.At) };
}
