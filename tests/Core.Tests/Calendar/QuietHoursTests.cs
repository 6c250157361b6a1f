using DanVanKheo.Calendar;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Calendar;

public sealed class QuietHoursTests
{
    private static readonly WorkingCalendar Calendar = DefaultProgramme.Programme.Calendar;

    [Theory]
    [InlineData("2027-03-08 07:30", "2027-03-08 07:30")]
    [InlineData("2027-03-08 12:00", "2027-03-08 12:00")]
    [InlineData("2027-03-08 16:59", "2027-03-08 16:59")]
    [InlineData("2027-03-08 17:00", "2027-03-09 07:30")]
    [InlineData("2027-03-08 07:29", "2027-03-08 07:30")]
    [InlineData("2027-03-08 00:00", "2027-03-08 07:30")]
    [InlineData("2027-03-05 17:01", "2027-03-08 07:30")]
    [InlineData("2027-03-06 10:00", "2027-03-08 07:30")]
    [InlineData("2027-03-07 23:59", "2027-03-08 07:30")]
    [InlineData("2027-04-29 18:00", "2027-05-03 07:30")]
    [InlineData("2027-02-04 17:30", "2027-02-12 07:30")]
    public void What_only_pushes_waits_for_the_next_opening(string now, string opening) => Assert.Equal(At(opening), QuietHours.Opening(At(now), Calendar));

    [Fact]
    public void An_opening_is_open_and_never_before_now()
    {
        for (var now = At("2027-01-28 00:10"); now < At("2027-03-01 00:00"); now += TimeSpan.FromMinutes(37))
        {
            var opening = QuietHours.Opening(now, Calendar);
            Assert.True(opening >= now && QuietHours.IsOpen(opening, Calendar) && Calendar.IsWorkingDay(VietnamTime.Day(opening)), now.ToString("O"));
        }
    }

    private static DateTimeOffset At(string local) => VietnamTime.At(DateOnly.ParseExact(local[..10], "yyyy-MM-dd"), TimeOnly.ParseExact(local[11..], "HH:mm"));
}
