using DanVanKheo.Letters;

namespace DanVanKheo.Tests.Letters;

public sealed class ReviewRulesTests
{
    [Theory]
    [InlineData(LetterKind.OpinionReminder, LetterKind.OpinionRequest)]
    [InlineData(LetterKind.OpinionRequest, LetterKind.OpinionRequest)]
    [InlineData(LetterKind.Commendation, LetterKind.Commendation)]
    public void What_is_sent_again_takes_no_number_of_a_schedule(LetterKind kind, LetterKind again) => Assert.Equal(again, ReviewRules.Again(kind));

    [Fact]
    public void Codes_are_never_sent_again() =>
        Assert.Equal(["AppraisalCode", "BallotCode", "LateCode", "MyDossiersCode", "OpinionCode", "PublicationCode", "ReportCode", "SignInCode", "SubmissionCode", "WithdrawalCode"], Names(k => !ReviewRules.MayResend(k)));

    [Fact]
    public void What_keeps_the_hours_only_pushes_and_what_waits_to_be_read_does_not()
    {
        Assert.Equal(["AppraisalReminder", "BallotReminder", "OpinionEscalation", "OpinionReminder", "RemedyReminder", "ReportReminder"], Names(ReviewRules.KeepsHours));
        Assert.DoesNotContain(Enum.GetValues<LetterKind>(), k => ReviewRules.KeepsHours(k) && ReviewRules.MayWait(k));
    }

    [Theory]
    [InlineData(LetterAct.Save, 1000, 0, null)]
    [InlineData(LetterAct.Save, 1001, 0, "note")]
    [InlineData(LetterAct.Send, 1001, 0, "note")]
    [InlineData(LetterAct.Resend, 1001, 0, null)]
    [InlineData(LetterAct.Drop, 1001, 9, "reason")]
    [InlineData(LetterAct.Drop, 0, 10, null)]
    public void Each_act_asks_for_its_own_words(LetterAct act, int note, int reason, string? wrong) =>
        Assert.Equal(wrong, ReviewRules.Check(act, new string('a', note), new string('a', reason)).SingleOrDefault()?.Field);

    private static IEnumerable<string> Names(Func<LetterKind, bool> which) => Enum.GetValues<LetterKind>().Where(which).Select(k => k.ToString()).Order(StringComparer.Ordinal);
}
