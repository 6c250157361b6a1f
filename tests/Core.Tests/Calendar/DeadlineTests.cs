using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Calendar;

public sealed class DeadlineTests
{
    private static readonly WorkingCalendar Calendar = DefaultProgramme.Programme.Calendar;

    [Theory]
    [InlineData("2027-06-01T02:00:00Z", 7, "2027-06-10T10:00:00Z")]
    [InlineData("2027-06-01T16:59:59Z", 7, "2027-06-10T10:00:00Z")]
    [InlineData("2027-06-01T17:00:00Z", 7, "2027-06-11T10:00:00Z")]
    [InlineData("2027-06-05T02:00:00Z", 7, "2027-06-15T10:00:00Z")]
    [InlineData("2027-02-03T02:00:00Z", 7, "2027-02-19T10:00:00Z")]
    [InlineData("2026-12-31T17:00:00Z", 1, "2027-01-04T10:00:00Z")]
    public void Work_ends_at_17_in_Vietnam_after_so_many_working_days(string opened, int days, string due) =>
        Assert.Equal(At(due), Deadline.After(At(opened), days, Calendar).Instant);

    [Theory]
    [InlineData("2027-06-30T09:59:59.9999999Z", false)]
    [InlineData("2027-06-30T10:00:00Z", false)]
    [InlineData("2027-06-30T10:00:00.0000001Z", true)]
    public void The_last_instant_is_still_in_time(string now, bool past) => Assert.Equal(past, new Deadline(new(2027, 6, 30)).IsPast(At(now)));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
