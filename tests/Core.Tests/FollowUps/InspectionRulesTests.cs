using DanVanKheo.Calendar;
using DanVanKheo.FollowUps;
using static DanVanKheo.Tests.FollowUps.SamplePlan;

namespace DanVanKheo.Tests.FollowUps;

public sealed class InspectionRulesTests
{
    private static readonly DateOnly Registered = new(2027, 1, 11);
    private static readonly DateOnly Today = new(2027, 4, 5);
    private static readonly FindingInput Good = new("Thiếu chữ ký.", "Lấy đủ chữ ký.", "20/04/2027");
    private static readonly InspectionInput Visit = new("05/04/2027", "Đào Văn Long", "Head", "Làm đúng kế hoạch.", [Good, new(), Good with { Due = "5/4/2027" }]);

    [Theory]
    [InlineData("05/04/2027", "")]
    [InlineData("11/1/2027", "")]
    [InlineData("10/01/2027", "day InspectionBeforeRegistration")]
    [InlineData("06/04/2027", "day InspectionInFuture")]
    [InlineData("hôm qua", "day NotDate")]
    public void The_day(string day, string problem) => Assert.Equal(problem, Problems(Visit with { Day = day, Findings = [] }));

    [Theory]
    [InlineData("", "Collective", "Làm tốt.", "team Missing")]
    [InlineData("Long", "Collective", "Làm tốt.", "team TooShort")]
    [InlineData("Đào Văn Long", "", "Làm tốt.", "subject ChoiceMissing")]
    [InlineData("Đào Văn Long", "7", "Làm tốt.", "subject ChoiceMissing")]
    [InlineData("Đào Văn Long", "Collective", "", "conclusion Missing")]
    public void The_rest(string team, string subject, string conclusion, string problem) =>
        Assert.Equal(problem, Problems(Visit with { Team = team, Subject = subject, Conclusion = conclusion, Findings = [] }));

    [Theory]
    [InlineData("Thiếu chữ ký.", "", "20/04/2027", "remedy_1 Missing")]
    [InlineData("", "Lấy đủ chữ ký.", "20/04/2027", "text_1 Missing")]
    [InlineData("Thiếu chữ ký.", "Lấy đủ chữ ký.", "", "due_1 NotDate")]
    [InlineData("Thiếu chữ ký.", "Lấy đủ chữ ký.", "04/04/2027", "due_1 RemedyBeforeInspection")]
    public void A_row_that_was_begun_is_finished(string text, string remedy, string due, string problem) =>
        Assert.Equal(problem, Problems(Visit with { Findings = [Good, new(text, remedy, due)] }));

    [Fact]
    public void Findings_are_numbered_over_all_visits_and_empty_rows_left_out()
    {
        Assert.Equal("", Problems(Visit));
        Assert.Equal([4, 5], InspectionRules.Findings(Visit, 2, 3).Select(f => f.Number));
        Assert.Equal(new Finding(4, 2, Good.Text, Good.Remedy, new Deadline(new(2027, 4, 20))), InspectionRules.Findings(Visit, 2, 3)[0]);
        Assert.Empty(InspectionRules.Findings(Visit with { Findings = null }, 1, 0));
    }

    /// <summary>Due Tuesday 20/04; the 16th is an ordinary Friday here.</summary>
    [Theory]
    [InlineData(5, 4, "0", "15/04")]
    [InlineData(14, 4, "0", "15/04")]
    [InlineData(15, 4, "0 1", "21/04")]
    [InlineData(20, 4, "0 1", "21/04")]
    [InlineData(21, 4, "0 2", "")]
    [InlineData(30, 6, "0 2", "")]
    public void An_open_finding_is_told_and_reminded(int day, int month, string letters, string next)
    {
        var finding = new Finding(1, 1, Good.Text, Good.Remedy, new Deadline(new(2027, 4, 20)));
        var now = At(day, month);
        Assert.Equal(letters, string.Join(' ', finding.LettersBy(now, Days)));
        Assert.Equal(next, finding.NextLetter(now, Days) is { } at ? at.ToOffset(TimeSpan.FromHours(7)).ToString("dd/MM", null) : "");
        foreach (var done in (Finding[])[finding with { Answer = "Đã xong." }, finding with { State = FindingState.Remedied }, finding with { State = FindingState.Withdrawn }])
        {
            Assert.Empty(done.LettersBy(now, Days));
            Assert.Null(done.NextLetter(now, Days));
            Assert.False(done.IsOverdue(now));
        }

        Assert.Equal(now > finding.Due.Instant, finding.IsOverdue(now));
    }

    private static string Problems(InspectionInput input) => string.Join(", ", InspectionRules.Check(input, Registered, Today).Select(p => $"{p.Field} {p.Code}"));
}
