using DanVanKheo.Opinions;

namespace DanVanKheo.Tests.Opinions;

/// <summary>Who may stand in for whom, and for how long. Today is 19/04/2027.</summary>
public sealed class SubstitutionRulesTests
{
    private const string Reason = "Nghỉ phép năm.";

    [Theory]
    [InlineData("pho-bi-thu", "2027-04-19", "2027-04-25", Reason, "")]
    [InlineData("truong-ban", "2027-04-19", "2027-04-19", Reason, "")]
    [InlineData("pho-bi-thu", "2027-04-01", "2027-04-19", Reason, "")]
    [InlineData("pho-bi-thu", "2027-04-19", "2027-07-17", Reason, "")]
    [InlineData("pho-bi-thu", "2027-04-19", "2027-07-18", Reason, "to SubstitutionTooLong")]
    [InlineData("pho-bi-thu", "2027-04-01", "2027-04-18", Reason, "to DateInPast")]
    [InlineData("pho-bi-thu", "2027-04-26", "2027-04-25", Reason, "to BeforeStart")]
    [InlineData("bi-thu", "2027-04-19", "2027-04-25", Reason, "substitute SubstituteMissing")]
    [InlineData("nguoi-la", "2027-04-19", "2027-04-25", "Bận.", "substitute SubstituteMissing, reason ReasonTooShort")]
    [InlineData("", null, null, "", "substitute SubstituteMissing, from NotDate, to NotDate, reason ReasonTooShort")]
    public void What_a_substitution_must_hold(string substitute, string? from, string? to, string reason, string problems) =>
        Assert.Equal(problems, Problems(substitute, from, to, reason));

    [Theory]
    [InlineData("2027-04-20", "2027-04-22", "substitute SubstituteAway")]
    [InlineData("2027-04-25", "2027-04-30", "substitute SubstituteAway")]
    [InlineData("2027-04-26", "2027-04-30", "")]
    public void A_substitute_who_is_away_too_is_refused(string from, string to, string problems) =>
        Assert.Equal(problems, Problems("pho-bi-thu", "2027-04-19", "2027-04-25", Reason, new Substitution("pho-bi-thu", "dang-vien", DateOnly.Parse(from, null), DateOnly.Parse(to, null), Reason)));

    private static string Problems(string substitute, string? from, string? to, string reason, params Substitution[] others) => string.Join(", ", SubstitutionRules
        .Check(Chain.Directory, Chain.Directory.Person("bi-thu"), substitute, Day(from), Day(to), reason, new(2027, 4, 19), others)
        .Select(p => $"{p.Field} {p.Code}"));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, null);
}
