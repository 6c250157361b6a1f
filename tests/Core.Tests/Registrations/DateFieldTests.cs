using DanVanKheo.Registrations;
using DanVanKheo.Tests.Programmes;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Registrations;

public sealed class DateFieldTests
{
    [Theory]
    [InlineData("01/03/2027")]
    [InlineData("1/3/2027")]
    [InlineData("1.3.2027")]
    [InlineData("01-03-2027")]
    [InlineData("2027-03-01")]
    [InlineData("2027/3/1")]
    public void The_first_of_March_as_people_write_it(string typed)
    {
        Assert.True(FieldRules.TryDate(typed, out var day));
        Assert.Equal(new DateOnly(2027, 3, 1), day);
    }

    [Theory]
    [InlineData("29/02/2028", null)]
    [InlineData("29/02/2027", "NotDate")]
    [InlineData("29/02/2100", "NotDate")]
    [InlineData("31/04/2027", "NotDate")]
    [InlineData("00/01/2027", "NotDate")]
    [InlineData("13/13/2027", "NotDate")]
    [InlineData("01/03/27", "NotDate")]
    [InlineData("1/3", "NotDate")]
    [InlineData("01/01/1945", null)]
    [InlineData("31/12/1944", "NotDate")]
    [InlineData("31/12/2100", null)]
    [InlineData("01/01/2101", "NotDate")]
    [InlineData("01/03/2027 ", null)]
    [InlineData("0１/03/2027", "NotDate")]
    [InlineData("01 03 2027", "NotDate")]
    [InlineData("mai", "NotDate")]
    [InlineData("01/03/20270", "TooLong")]
    public void Only_real_days_count(string typed, string? code) => Assert.Equal(code, Check(("start", typed), "start"));

    [Theory]
    [InlineData("01/03/2027", "01/03/2027", null)]
    [InlineData("01/03/2027", "28/02/2027", "BeforeStart")]
    [InlineData("1.3.2027", "2027-02-28", "BeforeStart")]
    [InlineData("01/03/2027", "01/03/2028", null)]
    [InlineData("sai", "28/02/2027", null)]
    [InlineData("", "28/02/2027", null)]
    public void The_end_is_not_before_the_start(string start, string end, string? code) => Assert.Equal(code, Check(("start", start), "end", ("end", end)));

    [Fact]
    public void The_problem_names_the_start_as_offices_write_it()
    {
        var answers = Answers.Empty.With([new("start", "1.3.2027"), new("end", "1/2/2027")]);
        Assert.Equal(["01/03/2027"], FieldRules.Check(DefaultProgramme.Field("end"), answers, [])!.Details);
    }

    [Fact]
    public void No_text_makes_the_reader_throw() => Prop.ForAll(NastyText.Any, text => !FieldRules.TryDate(text, out _) || text.Length >= 8).QuickCheckThrowOnFailure();

    private static string? Check((string Field, string Typed) first, string field, params (string Field, string Typed)[] more) =>
        FieldRules.Check(DefaultProgramme.Field(field), Answers.Empty.With([new(first.Field, first.Typed), .. more.Select(m => KeyValuePair.Create(m.Field, m.Typed))]), [])?.Code;
}
