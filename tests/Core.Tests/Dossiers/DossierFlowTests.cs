using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Dossiers;

/// <summary>Every status × every verb × every stage of the default route.</summary>
public sealed class DossierFlowTests
{
    private static readonly Route Route = DefaultProgramme.Programme.Route;
    private static readonly DateTimeOffset Now = new(2027, 6, 1, 3, 4, 5, TimeSpan.Zero);

    /// <summary>Status, verb, what follows at chi-bo, khoi and khen-thuong; a code after "!" is a refusal.</summary>
    public static TheoryData<DossierStatus, string, string, string, string> Table => new()
    {
        { DossierStatus.UnderReview, "Approve", "UnderReview khoi 1", "UnderReview khen-thuong 1", "Commended khen-thuong 3 closed" },
        { DossierStatus.UnderReview, "ProposeHigher", "UnderReview khoi 1", "UnderReview khen-thuong 1", "Commended khen-thuong 3 closed" },
        { DossierStatus.UnderReview, "Return", "Returned chi-bo 3", "Returned khoi 3", "Returned khen-thuong 3" },
        { DossierStatus.UnderReview, "Reject", "Rejected chi-bo 3 closed", "Rejected khoi 3 closed", "NotRecognised khen-thuong 3 closed" },
        { DossierStatus.UnderReview, "Resubmit", "!NotReturned", "!NotReturned", "!NotReturned" },
        { DossierStatus.UnderReview, "Withdraw", "Withdrawn chi-bo 3 closed", "Withdrawn khoi 3 closed", "Withdrawn khen-thuong 3 closed" },
        { DossierStatus.Returned, "Approve", "!NotUnderReview", "!NotUnderReview", "!NotUnderReview" },
        { DossierStatus.Returned, "ProposeHigher", "!NotUnderReview", "!NotUnderReview", "!NotUnderReview" },
        { DossierStatus.Returned, "Return", "!NotUnderReview", "!NotUnderReview", "!NotUnderReview" },
        { DossierStatus.Returned, "Reject", "!NotUnderReview", "!NotUnderReview", "!NotUnderReview" },
        { DossierStatus.Returned, "Resubmit", "UnderReview chi-bo 4", "UnderReview khoi 4", "UnderReview khen-thuong 4" },
        { DossierStatus.Returned, "Withdraw", "Withdrawn chi-bo 3 closed", "Withdrawn khoi 3 closed", "Withdrawn khen-thuong 3 closed" },
    };

    public static TheoryData<DossierStatus, string, string> Closed
    {
        get
        {
            var rows = new TheoryData<DossierStatus, string, string>();
            foreach (var status in Enum.GetValues<DossierStatus>().Except([DossierStatus.UnderReview, DossierStatus.Returned]))
            {
                foreach (var verdict in Enum.GetNames<Verdict>()) rows.Add(status, verdict, "!NotUnderReview");
                rows.Add(status, "Resubmit", "!NotReturned");
                rows.Add(status, "Withdraw", "!AlreadyClosed");
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void An_open_dossier(DossierStatus status, string verb, string atCell, string atBloc, string atCommendation)
    {
        string[] expected = [atCell, atBloc, atCommendation];
        Assert.Equal(expected, Route.Stages.Select(s => Outcome(DossierSample.At(status, s.Id, 3), verb)));
    }

    [Theory]
    [MemberData(nameof(Closed))]
    public void A_closed_dossier_refuses_every_verb(DossierStatus status, string verb, string refusal) =>
        Assert.All(Route.Stages, s => Assert.Equal(refusal, Outcome(DossierSample.At(status, s.Id), verb)));

    [Theory]
    [InlineData(DossierStatus.UnderReview, StepKind.Review)]
    [InlineData(DossierStatus.Returned, StepKind.Revision)]
    [InlineData(DossierStatus.Rejected, StepKind.End)]
    [InlineData(DossierStatus.Withdrawn, StepKind.End)]
    [InlineData(DossierStatus.NotRecognised, StepKind.End)]
    [InlineData(DossierStatus.Retired, StepKind.End)]
    [InlineData(DossierStatus.Recognised, StepKind.End)]
    [InlineData(DossierStatus.AwardRevoked, StepKind.End)]
    [InlineData(DossierStatus.Commended, StepKind.End)]
    public void Next_names_stage_and_attempt(DossierStatus status, StepKind kind) =>
        Assert.Equal(new NextStep(kind, "khoi", 2), DossierFlow.Next(DossierSample.At(status, "khoi", 2)));

    [Fact]
    public void A_stage_the_route_does_not_have_is_refused() =>
        Assert.Equal("!UnknownStage", Outcome(DossierSample.At(DossierStatus.UnderReview, "hoi-dong"), "Approve"));

    [Fact]
    public void A_verdict_nobody_defined_decides_nothing() =>
        Assert.Equal("VerdictMissing", Refusal.Of(() => DossierFlow.Decide(Route, DossierSample.At(DossierStatus.UnderReview), (Verdict)7, Now)));

    [Fact]
    public void The_straight_way_ends_in_a_commendation_after_three_opinions()
    {
        var dossier = DossierSample.At(DossierStatus.UnderReview);
        foreach (var stage in Route.Stages)
        {
            Assert.Equal(new NextStep(StepKind.Review, stage.Id, 1), DossierFlow.Next(dossier));
            dossier = DossierFlow.Decide(Route, dossier, Verdict.Approve, Now);
        }

        Assert.Equal(StepKind.End, DossierFlow.Next(dossier).Kind);
        Assert.Equal((DossierStatus.Commended, Now), (dossier.Status, dossier.ClosedAt));
    }

    private static string Outcome(Dossier dossier, string verb)
    {
        try
        {
            var after = verb switch
            {
                "Resubmit" => DossierFlow.Resubmit(dossier),
                "Withdraw" => DossierFlow.Withdraw(dossier, Now),
                _ => DossierFlow.Decide(Route, dossier, Enum.Parse<Verdict>(verb), Now),
            };
            Assert.Equal(dossier with { Status = after.Status, Stage = after.Stage, Attempt = after.Attempt, ClosedAt = after.ClosedAt, CommendedAt = after.CommendedAt, AgreedAt = after.AgreedAt, ProposedHigher = verb == "ProposeHigher" }, after);
            return $"{after.Status} {after.Stage} {after.Attempt}{(after.ClosedAt == Now ? " closed" : "")}";
        }
        catch (RuleBroken broken)
        {
            return "!" + broken.Code;
        }
    }
}
