using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Dossiers;

/// <summary>Every stage of the two-pass route × every verb × everybody who may stand before it.</summary>
public sealed class StageByVerbByRoleTests
{
    private static readonly DateTimeOffset Now = new(2027, 6, 1, 3, 4, 5, TimeSpan.Zero);
    private static readonly Route Route = DefaultProgramme.TwoPass.Route;

    /// <summary>What follows when somebody who may answers: approve, propose higher, return, reject.</summary>
    public static TheoryData<string, string, string, string, string> Table => new()
    {
        { "chi-bo", "UnderReview tiep-nhan", "UnderReview tiep-nhan ↑", "Returned chi-bo", "Rejected chi-bo" },
        { "tiep-nhan", "UnderReview khoi", "!verdict", "Returned tiep-nhan", "Rejected tiep-nhan" },
        { "khoi", "UnderReview thuc-hien", "!verdict", "Returned khoi", "Rejected khoi" },
        { "thuc-hien", "UnderReview bao-cao", "!verdict", "Returned thuc-hien", "Retired thuc-hien" },
        { "bao-cao", "UnderReview tham-dinh", "!verdict", "Returned bao-cao", "NotRecognised bao-cao" },
        { "tham-dinh", "UnderReview hoi-dong", "!verdict", "Returned tham-dinh", "NotRecognised tham-dinh" },
        { "hoi-dong", "UnderReview khen-thuong", "!verdict", "Returned hoi-dong", "NotRecognised hoi-dong" },
        { "khen-thuong", "UnderReview de-nghi ★", "!verdict", "Returned khen-thuong", "NotRecognised khen-thuong" },
        { "de-nghi", "UnderReview cong-khai", "!verdict", "Returned de-nghi", "UnderReview cong-khai" },
        { "cong-khai", "Recognised cong-khai", "!verdict", "Returned cong-khai", "Recognised cong-khai" },
    };

    [Fact]
    public void The_table_has_every_stage() => Assert.Equal(Route.Stages.Select(s => s.Id), Table.Select(row => row.Data.Item1));

    [Theory]
    [MemberData(nameof(Table))]
    public void Whoever_is_asked_may_answer_and_nobody_else(string id, string approve, string propose, string back, string reject)
    {
        var stage = Route.Stage(id);
        foreach (var (verdict, expected) in ((Verdict, string)[])[(Verdict.Approve, approve), (Verdict.ProposeHigher, propose), (Verdict.Return, back), (Verdict.Reject, reject)])
        {
            foreach (var role in Enum.GetValues<HolderRole>()) Assert.Equal(expected, Answer(stage, verdict, Asked(stage, role), [], []));
            Assert.Equal("!NotAsked", Answer(stage, verdict, Asked(stage) with { Holders = [new("nguoi-khac", HolderRole.Responsible)] }, [], []));
            Assert.Equal("!SelfApproval", Answer(stage, verdict, Asked(stage), [Somebody.Email], []));
            Assert.Equal(stage.IsJudgement ? "!JudgedBefore" : expected, Answer(stage, verdict, Asked(stage), [], [Judged("khoi-khac")]));
            Assert.Equal("!Closed", Answer(stage, verdict, Asked(stage) with { Opinion = new(Verdict.Approve, "", Somebody.Id, Now) }, [], []));
            Assert.Equal("!Closed", Answer(stage, verdict, Asked(stage) with { WithdrawnAt = Now }, [], []));
        }
    }

    [Fact]
    public void Whoever_registered_may_take_it_back_at_every_stage_and_send_again_only_what_came_back() => Assert.All(Route.Stages, stage =>
    {
        var waiting = DossierSample.At(DossierStatus.UnderReview, stage.Id);
        Assert.Equal(DossierStatus.Withdrawn, DossierFlow.Withdraw(waiting, Now).Status);
        Assert.Equal("NotReturned", Refusal.Of(() => DossierFlow.Resubmit(waiting)));
        var returned = DossierFlow.Decide(Route, waiting, Verdict.Return, Now);
        Assert.Equal((DossierStatus.UnderReview, stage.Id, 2), (DossierFlow.Resubmit(returned).Status, DossierFlow.Resubmit(returned).Stage, DossierFlow.Resubmit(returned).Attempt));
        Assert.Equal(DossierStatus.Withdrawn, DossierFlow.Withdraw(returned, Now).Status);
    });

    [Fact]
    public void The_whole_year_ends_commended()
    {
        var dossier = DossierSample.At(DossierStatus.UnderReview);
        foreach (var stage in Route.Stages)
        {
            Assert.Equal(stage.Id, dossier.Stage);
            dossier = DossierFlow.Decide(Route, dossier, Verdict.Approve, Now);
        }

        Assert.Equal((DossierStatus.Commended, Now, Now), (dossier.Status, dossier.ClosedAt, dossier.CommendedAt));
    }

    [Fact]
    public void Somebody_answers_for_every_stage_of_every_unit() =>
        Assert.Empty(DefaultProgramme.Directory.Vacancies(Route.Stages.Where(s => !s.IsAnsweredBySubmitter).Select(s => s.Role)));

    private static Person Somebody => DefaultProgramme.Directory.Person("truong-ban");

    private static StageAttempt Asked(Stage stage, HolderRole role = HolderRole.Responsible) =>
        new("DVK-2027-0042", stage.Id, 1, [new(Somebody.Id, role)], Now, new(new(2027, 6, 30)));

    private static (string Stage, string Person) Judged(string stage) => (stage, Somebody.Id);

    /// <summary>The rules in the order the desk asks them.</summary>
    private static string Answer(Stage stage, Verdict verdict, StageAttempt attempt, IReadOnlyList<string> owners, IReadOnlyList<(string, string)> judges)
    {
        if (!attempt.IsOpen) return "!Closed";
        if (!attempt.IsAsked(Somebody.Id)) return "!NotAsked";
        if (new ChainGuard(owners, judges).Refusal(stage, Somebody) is { } refusal) return "!" + refusal;
        if (!OpinionRules.Offered(stage).Contains(verdict)) return "!verdict";
        var after = DossierFlow.Decide(Route, DossierSample.At(DossierStatus.UnderReview, stage.Id), verdict, Now);
        return $"{after.Status} {after.Stage}{(after.ProposedHigher ? " ↑" : "")}{(after.CommendedAt is null ? "" : " ★")}";
    }
}
