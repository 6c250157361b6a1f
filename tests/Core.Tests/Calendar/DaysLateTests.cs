using DanVanKheo.Calendar;

namespace DanVanKheo.Tests.Calendar;

/// <summary>How late something is, in working days.</summary>
public sealed class DaysLateTests
{
    private static readonly WorkingCalendar Calendar = new([new(2027, 4, 30)]);

    [Theory]
    [InlineData(28, 16, 59, 0)]
    [InlineData(28, 17, 0, 0)]
    [InlineData(28, 17, 1, 1)]
    [InlineData(29, 8, 0, 1)]
    [InlineData(30, 8, 0, 1)]
    [InlineData(30, 23, 0, 1)]
    public void It_counts_from_the_end_of_the_due_day(int day, int hour, int minute, int late) =>
        Assert.Equal(late, new Deadline(new(2027, 4, 28)).DaysLate(VietnamTime.At(new(2027, 4, day), new(hour, minute)), Calendar));

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(7, 6)]
    [InlineData(10, 7)]
    public void Weekends_and_holidays_do_not_count(int dayOfMay, int late) =>
        Assert.Equal(late, new Deadline(new(2027, 4, 28)).DaysLate(VietnamTime.At(new(2027, 5, dayOfMay), new(9, 0)), Calendar));
}
