using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Calendar;

public sealed class PausedClockTests
{
    private static readonly WorkingCalendar Calendar = DefaultProgramme.Programme.Calendar;

    /// <summary>Due day, day of the return, working days left, day of the resubmission, new due day. 2027-03-10 is a Wednesday.</summary>
    [Theory]
    [InlineData("2027-03-10", "2027-03-03", 5, "2027-03-22", "2027-03-29")]
    [InlineData("2027-03-10", "2027-03-09", 2, "2027-03-22", "2027-03-24")]
    [InlineData("2027-03-10", "2027-03-10", 2, "2027-03-22", "2027-03-24")]
    [InlineData("2027-03-10", "2027-04-02", 2, "2027-04-28", "2027-05-03")]
    [InlineData("2027-03-10", "2027-03-06", 3, "2027-03-20", "2027-03-24")]
    [InlineData("2027-02-12", "2027-02-04", 2, "2027-03-01", "2027-03-03")]
    public void The_days_that_were_left_count_on_from_the_resubmission(string due, string returned, int left, string resumed, string expected)
    {
        var (deadline, at) = (new Deadline(DateOnly.Parse(due, CultureInfo.InvariantCulture)), Noon(returned));
        Assert.Equal(left, PausedClock.Left(deadline, at, Calendar));
        Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), PausedClock.Resume(deadline, at, Noon(resumed), Calendar).Day);
    }

    [Fact]
    public void A_long_pause_takes_no_day_away()
    {
        var deadline = Deadline.After(Noon("2027-03-01"), 14, Calendar);
        for (var pause = 0; pause < 120; pause++)
        {
            var resumed = Noon("2027-03-03").AddDays(pause);
            var due = PausedClock.Resume(deadline, Noon("2027-03-03"), resumed, Calendar);
            Assert.Equal(12, Calendar.Between(VietnamTime.Day(resumed), due.Day));
        }
    }

    private static DateTimeOffset Noon(string day) => VietnamTime.At(DateOnly.Parse(day, CultureInfo.InvariantCulture), new(12, 0));
}
