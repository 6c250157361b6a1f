using DanVanKheo.Dossiers;
using DanVanKheo.Registrations;
using DanVanKheo.Retention;
using DanVanKheo.Tests.Dossiers;

namespace DanVanKheo.Tests.Retention;

public sealed class RetentionRulesTests
{
    private static readonly Dictionary<RetentionClass, int> Years = new() { [RetentionClass.Dossier] = 20, [RetentionClass.Unsuccessful] = 5 };

    [Theory]
    [InlineData(DossierStatus.Commended, "2027-06-30T02:00Z", "2048-01-01")]
    [InlineData(DossierStatus.Rejected, "2027-06-30T02:00Z", "2033-01-01")]
    [InlineData(DossierStatus.Withdrawn, "2027-06-30T02:00Z", "2033-01-01")]
    // 01:00 of New Year's Day in Vietnam.
    [InlineData(DossierStatus.Commended, "2027-12-31T18:00Z", "2049-01-01")]
    public void Years_are_counted_from_the_end_of_the_year_in_Vietnam(DossierStatus status, string closed, string until) =>
        Assert.Equal(Day(until), RetentionRules.KeptUntil(DossierSample.At(status) with { ClosedAt = Moment(closed) }, Years));

    [Theory]
    [InlineData(DossierStatus.UnderReview)]
    [InlineData(DossierStatus.Returned)]
    public void What_is_open_has_no_end(DossierStatus status) => Assert.Null(RetentionRules.KeptUntil(DossierSample.At(status) with { ClosedAt = null }, Years));

    [Fact]
    public void A_collective_keeps_its_name_and_loses_how_to_reach_it()
    {
        var anonymous = RetentionRules.Anonymous(Sample(SubjectType.Collective));
        Assert.Equal(("Tổ công tác", ""), (anonymous.SubjectName, anonymous.ContactEmail));
        Assert.Empty(anonymous.CoOwners);
        Assert.Equal(["duty", "method", "subjectName"], anonymous.Answers.Values.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_individual_loses_name_post_and_duty_too()
    {
        var anonymous = RetentionRules.Anonymous(Sample(SubjectType.Individual));
        Assert.Equal($"({anonymous.Code})", anonymous.SubjectName);
        Assert.Equal(["method"], anonymous.Answers.Values.Keys);
        Assert.False(anonymous.MayPublish);
    }

    [Fact]
    public void A_skeleton_says_nothing_but_what_is_counted()
    {
        var before = Sample(SubjectType.Individual) with { WithdrawalReason = "x", ReopenReason = "y" };
        var left = RetentionRules.Skeleton(before);
        Assert.Equal((before.Unit, before.Field, before.Status, before.ClosedAt, before.SubmittedAt), (left.Unit, left.Field, left.Status, left.ClosedAt, left.SubmittedAt));
        Assert.Empty(left.Answers.Values);
        Assert.Equal(("", "", left.Code.ToString()), (left.WithdrawalReason, left.ReopenReason, left.Name));
    }

    [Fact]
    public void Doing_it_twice_changes_nothing_more()
    {
        var once = RetentionRules.Anonymous(Sample(SubjectType.Individual));
        var twice = RetentionRules.Anonymous(once);
        Assert.Equal((once.SubjectName, once.ContactEmail, once.Answers.Values.Count), (twice.SubjectName, twice.ContactEmail, twice.Answers.Values.Count));
    }

    private static Dossier Sample(SubjectType subject) => DossierSample.At(DossierStatus.Commended) with
    {
        Subject = subject,
        SubjectName = "Tổ công tác",
        ContactEmail = "a@donvi.example.vn",
        CoOwners = ["b@donvi.example.vn"],
        MayPublish = true,
        Answers = Answers.Empty.With([new("email", "a@donvi.example.vn"), new("phone", "0912345678"), new("duty", "x"), new("subjectName", "Tổ công tác"), new("method", "y")]),
    };

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
