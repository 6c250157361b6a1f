using DanVanKheo.Commendations;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Opinions;

public sealed class OpinionRulesTests
{
    private static readonly CommendationRules Commendation = new(DefaultProgramme.Programme, DefaultProgramme.Directory, new(2027, 3, 1), new(2027, 6, 15));
    private static readonly CommendationTerms Terms = new("giay-khen", new(2027, 6, 1), "bi-thu");

    /// <summary>Verdict, length of the reason, problems at a stage that only gives an opinion.</summary>
    [Theory]
    [InlineData(Verdict.Approve, 0, "")]
    [InlineData(Verdict.Approve, 1, "")]
    [InlineData(Verdict.Approve, 3000, "")]
    [InlineData(Verdict.Approve, 3001, "reason TooLong")]
    [InlineData(Verdict.Return, 0, "reason ReasonTooShort")]
    [InlineData(Verdict.Return, 9, "reason ReasonTooShort")]
    [InlineData(Verdict.Return, 10, "")]
    [InlineData(Verdict.Return, 3001, "reason TooLong")]
    [InlineData(Verdict.ProposeHigher, 20, "verdict VerdictMissing")]
    [InlineData(Verdict.Reject, 9, "reason ReasonTooShort")]
    [InlineData(Verdict.Reject, 10, "")]
    [InlineData(Verdict.Reject, 3000, "")]
    [InlineData(null, 0, "verdict VerdictMissing")]
    [InlineData(null, 3001, "verdict VerdictMissing, reason TooLong")]
    [InlineData((Verdict)7, 50, "verdict VerdictMissing")]
    [InlineData((Verdict)(-1), 50, "verdict VerdictMissing")]
    public void At_the_cell_and_the_bloc(Verdict? verdict, int length, string problems)
    {
        Assert.Equal(problems, Problems(DefaultProgramme.Cell, verdict, length, null));
        Assert.Equal(problems, Problems(DefaultProgramme.Bloc, verdict, length, Terms));
    }

    [Theory]
    [InlineData(Verdict.Approve, true, "")]
    [InlineData(Verdict.Approve, false, "award AwardMissing, signer SignerMissing, date NotDate")]
    [InlineData(Verdict.Return, false, "")]
    [InlineData(Verdict.Reject, false, "")]
    public void The_terms_are_asked_only_with_a_commendation(Verdict verdict, bool withTerms, string problems) =>
        Assert.Equal(problems, Problems(DefaultProgramme.Commendation, verdict, 20, withTerms ? Terms : null));

    [Fact]
    public void A_stage_is_open_until_an_opinion_or_a_withdrawal()
    {
        var open = new StageAttempt("DVK-2027-0042", "khoi", 1, [new("truong-ban", HolderRole.Responsible)], default, new(new(2027, 6, 30)));
        Assert.True(open.IsOpen);
        Assert.False((open with { Opinion = new(Verdict.Approve, "", "truong-ban", default) }).IsOpen);
        Assert.False((open with { WithdrawnAt = default(DateTimeOffset) }).IsOpen);
    }

    [Fact]
    public void Every_attempt_has_an_instance_of_its_own()
    {
        var ids = from dossier in (string[])["DVK-2027-0042", "DVK-2027-0043"] from stage in DefaultProgramme.Programme.Route.Stages from attempt in (int[])[1, 2, 11] select new StageKey(dossier, stage.Id, attempt).InstanceId;
        Assert.Distinct(ids);
        Assert.Equal("stage-DVK-2027-0042-chi-bo-1", new StageKey("DVK-2027-0042", "chi-bo", 1).InstanceId);
    }

    private static string Problems(Stage stage, Verdict? verdict, int length, CommendationTerms? terms) =>
        string.Join(", ", OpinionRules.Check(stage, verdict, new string('a', length), terms, Commendation).Select(p => $"{p.Field} {p.Code}"));
}
