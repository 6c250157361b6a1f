using DanVanKheo.Dossiers;
using DanVanKheo.FollowUps;
using DanVanKheo.Registrations;
using DanVanKheo.Tests.Dossiers;
using DanVanKheo.Tests.Programmes;
using DanVanKheo.Tests.Registrations;

namespace DanVanKheo.Tests.FollowUps;

public sealed class ContinuationTests
{
    private static readonly Dossier Old = DossierSample.At(DossierStatus.Commended) with { Answers = CompleteAnswers.Collective };

    [Theory]
    [InlineData(DossierStatus.UnderReview, 2028, null)]
    [InlineData(DossierStatus.Commended, 2028, null)]
    [InlineData(DossierStatus.NotRecognised, 2028, null)]
    [InlineData(DossierStatus.Commended, 2030, null)]
    [InlineData(DossierStatus.Commended, 2027, "ContinueTooEarly")]
    [InlineData(DossierStatus.Rejected, 2028, "ContinueClosed")]
    [InlineData(DossierStatus.Withdrawn, 2028, "ContinueClosed")]
    [InlineData(DossierStatus.Retired, 2028, "ContinueClosed")]
    [InlineData(DossierStatus.AwardRevoked, 2028, "ContinueClosed")]
    public void Who_may_go_on_when(DossierStatus status, int year, string? refusal) =>
        Assert.Equal(refusal, Continuation.Refusal(Old with { Status = status }, new(year, 1, 1))?.Code);

    [Theory]
    [InlineData(0, "LastResultMissing")]
    [InlineData(19, "TooShort")]
    [InlineData(20, null)]
    [InlineData(3000, null)]
    [InlineData(3001, "TooLong")]
    public void The_result_of_the_year_before_is_stated(int length, string? problem) => Assert.Equal(problem, Continuation.Check(new('a', length))?.Code);

    [Fact]
    public void Content_stays_results_begin_afresh()
    {
        var begun = Continuation.Begin(DefaultProgramme.Programme, Old, ["120"], "Đã trao 120 xe.");
        foreach (var kept in (string[])["name", "unit", "situation", "method", "skill", "email"]) Assert.Equal(Old.Answers[kept], begun[kept]);
        foreach (var empty in (string[])["start", "end", "consent", "publish", "origin"]) Assert.Equal("", begun[empty]);
        Assert.Equal(("continuing", "DVK-2027-0042", "Đã trao 120 xe."), (begun["kind"], begun["predecessor"], begun["lastResult"]));
        Assert.Equal("""[["Số xe trao","chiếc","120","",""]]""", begun["indicators"]);
        Assert.Equal("""[["Số xe trao","chiếc","","",""]]""", Continuation.Begin(DefaultProgramme.Programme, Old, [], "x")["indicators"]);
    }

    [Fact]
    public void What_it_begins_with_is_not_complete()
    {
        var form = new RegistrationForm(DefaultProgramme.Programme, DefaultProgramme.Directory);
        Assert.NotNull(form.FirstIncomplete(Continuation.Begin(DefaultProgramme.Programme, Old, ["120"], "Đã trao 120 xe.")));
    }
}
