using System.Globalization;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Periods;

public sealed class PeriodTests
{
    private static readonly CutOff HalfYear = new(6, 15);

    [Theory]
    [InlineData("2027-06-15", 2026)]
    [InlineData("2027-06-16", 2027)]
    [InlineData("2027-12-31", 2027)]
    [InlineData("2027-01-01", 2026)]
    public void The_latest_closed_one_has_seen_its_whole_last_day(string today, int year)
    {
        var period = Period.LatestClosed(HalfYear, DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(new Period(year, new(year, 6, 15)), period);
        Assert.Equal($"{year}-h1", period.Id);
    }

    [Fact]
    public void An_address_names_one_period() => Assert.Equal(new Period(2027, new(2027, 6, 15)), Period.Parse("2027-h1", HalfYear));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2027-h2")]
    [InlineData("2027-H1")]
    [InlineData("1999-h1")]
    [InlineData("2100-h1")]
    [InlineData(" 027-h1")]
    [InlineData("+027-h1")]
    [InlineData("٢٠٢٧-h1")]
    [InlineData("2027-h1/")]
    public void Anything_else_names_none(string? id) => Assert.Null(Period.Parse(id, HalfYear));

    [Fact]
    public void No_text_makes_the_reader_throw() => Prop.ForAll(NastyText.Any, text => Period.Parse(text, HalfYear) is null).QuickCheckThrowOnFailure();
}
