using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Tests.Programmes;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Calendar;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = DefaultProgramme.Programme.Calendar;

    [Theory]
    [InlineData("2027-06-14", true)]
    [InlineData("2027-06-12", false)]
    [InlineData("2027-06-13", false)]
    [InlineData("2027-02-05", false)]
    [InlineData("2027-02-08", false)]
    [InlineData("2027-02-11", false)]
    [InlineData("2027-02-12", true)]
    [InlineData("2027-04-30", false)]
    [InlineData("2027-09-02", false)]
    public void Weekends_and_holidays_do_not_count(string day, bool works) => Assert.Equal(works, Calendar.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("2027-06-11", 1, "2027-06-14")]
    [InlineData("2027-06-14", -1, "2027-06-11")]
    [InlineData("2027-06-12", 1, "2027-06-14")]
    [InlineData("2027-06-13", -1, "2027-06-11")]
    [InlineData("2027-06-14", 0, "2027-06-14")]
    [InlineData("2027-02-04", 1, "2027-02-12")]
    [InlineData("2027-02-12", -1, "2027-02-04")]
    [InlineData("2027-02-04", 7, "2027-02-22")]
    [InlineData("2026-12-31", 1, "2027-01-04")]
    [InlineData("2027-04-15", 1, "2027-04-19")]
    [InlineData("2027-06-01", 14, "2027-06-21")]
    public void Days_are_added_over_weekends_and_Tet(string day, int count, string then) => Assert.Equal(Day(then), Calendar.Add(Day(day), count));

    [Theory]
    [InlineData("2027-06-11", "2027-06-14", 1)]
    [InlineData("2027-06-14", "2027-06-11", -1)]
    [InlineData("2027-06-14", "2027-06-14", 0)]
    [InlineData("2027-06-11", "2027-06-13", 0)]
    [InlineData("2027-02-04", "2027-02-12", 1)]
    public void Days_between_leave_out_the_first(string from, string to, int days) => Assert.Equal(days, Calendar.Between(Day(from), Day(to)));

    [Fact]
    public void Between_undoes_Add() => Prop.ForAll(
        Gen.Choose(0, 1000).Zip(Gen.Choose(-60, 60), (start, count) => (Day: new DateOnly(2026, 1, 1).AddDays(start), Count: count))
            .Where(c => Calendar.IsWorkingDay(c.Day)).ToArbitrary(),
        c => Calendar.Between(c.Day, Calendar.Add(c.Day, c.Count)) == c.Count && Calendar.IsWorkingDay(Calendar.Add(c.Day, c.Count))).QuickCheckThrowOnFailure();

    [Fact]
    public void Between_counts_as_one_would_on_a_calendar_on_the_wall() => Prop.ForAll(
        Gen.Choose(0, 1000).Zip(Gen.Choose(0, 400), (start, days) => (From: new DateOnly(2026, 1, 1).AddDays(start), Days: days)).ToArbitrary(),
        c => Calendar.Between(c.From, c.From.AddDays(c.Days)) == Enumerable.Range(1, c.Days).Count(n => Calendar.IsWorkingDay(c.From.AddDays(n)))).QuickCheckThrowOnFailure();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
