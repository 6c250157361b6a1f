using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Registrations;

/// <summary>What a question asks depends on the field of work and on the day, as the programme says.</summary>
public sealed class FieldOfWorkTests
{
    private static readonly RegistrationForm Form = new(DefaultProgramme.Programme, DefaultProgramme.Directory);
    private static readonly RegistrationForm InSeason = new(DefaultProgramme.InSeason, DefaultProgramme.Directory);
    private static readonly FormStep Content = DefaultProgramme.Programme.Steps[1];
    private static readonly FormStep Results = DefaultProgramme.Programme.Steps[2];

    [Theory]
    [InlineData("economy", "Nội dung về phát triển kinh tế", 5, "rural-economy", "learning")]
    [InlineData("culture-society", "Nội dung về văn hóa - xã hội", 7, "learning", "tourism")]
    [InlineData("defence-security", "Nội dung về quốc phòng - an ninh", 4, "self-governing", "people-know")]
    [InlineData("political-system", "Nội dung về xây dựng hệ thống chính trị", 5, "people-know", "health")]
    public void A_field_of_work_brings_its_own_lines(string field, string label, int lines, string own, string other)
    {
        var answers = CompleteAnswers.Collective.With([new("field", field), new("content", own)]);
        var question = Form.Fit(DefaultProgramme.Field("content"), answers);
        Assert.Equal((label, lines), (question.Label.Vi, Form.Options(question).Count));
        Assert.Empty(Form.Check(Content, answers));
        var problem = Assert.Single(Form.Check(Content, answers.With([new("content", other)])));
        Assert.Equal(("content", "UnknownChoice"), (problem.Field, problem.Code));
        Assert.Contains("khéo", question.Hint!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_field_is_chosen_its_lines_are_not_asked()
    {
        var answers = CompleteAnswers.Collective.With([new("field", ""), new("content", "")]);
        Assert.DoesNotContain("content", Form.Visible(Content, answers).Select(f => f.Id));
        Assert.Equal(21, Form.Options(DefaultProgramme.Field("content")).Count);
    }

    [Fact]
    public void What_is_skilful_is_asked_in_the_words_of_the_field()
    {
        var hints = DefaultProgramme.Field("field").Options!.Select(o => Form.Fit(DefaultProgramme.Field("skill"), CompleteAnswers.Collective.With([new("field", o.Value)])).Hint!.Vi).ToList();
        Assert.Equal(4, hints.Distinct().Count());
        Assert.DoesNotContain(DefaultProgramme.Field("skill").Hint!.Vi, hints);
    }

    [Theory]
    [InlineData("2027-02-28", false, "")]
    [InlineData("2027-03-01", false, "milestones-0-name")]
    [InlineData("2028-01-10", true, "milestones-0-name")]
    public void A_question_must_be_answered_from_its_day_on(string today, bool sent, string problem)
    {
        var at = new FormMoment(2027, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), sent);
        Assert.Equal(problem.Length == 0 ? [] : [problem], InSeason.Check(Results, CompleteAnswers.Collective, at).Select(p => p.Field));
        Assert.Empty(InSeason.Check(Results, CompleteAnswers.Collective));
    }

    [Theory]
    [InlineData("indicators", "2027-06-14", true, false)]
    [InlineData("indicators", "2027-06-15", true, true)]
    [InlineData("indicators", "2027-06-15", false, false)]
    [InlineData("indicators", "2028-01-02", true, true)]
    [InlineData("target", "2027-12-31", true, false)]
    [InlineData("level", "2027-04-01", true, true)]
    public void What_was_sent_stays_from_its_day_on(string field, string today, bool sent, bool frozen) =>
        Assert.Equal(frozen, InSeason.IsFrozen(DefaultProgramme.Field(field), new(2027, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), sent)));

    [Fact]
    public void Dates_point_to_questions_of_the_form() =>
        Assert.All(DefaultProgramme.InSeason.FieldDates, d => Assert.NotNull(DefaultProgramme.Field(d.Field)));
}
