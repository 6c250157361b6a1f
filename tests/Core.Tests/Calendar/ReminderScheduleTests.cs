using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Calendar;

public sealed class ReminderScheduleTests
{
    private static readonly WorkingCalendar Calendar = DefaultProgramme.Programme.Calendar;

    /// <summary>The cell's schedule: −2, 0, +2, +5 working days, at 08:00 in Vietnam (01:00 UTC).</summary>
    private static readonly ReminderSchedule Schedule = DefaultProgramme.Cell.Reminders;

    /// <summary>The deadline and now; then the number and the instant of the next.</summary>
    [Theory]
    [InlineData("2027-06-10", "2027-06-01T02:00:00Z", 1, "2027-06-08T01:00:00Z")]
    [InlineData("2027-06-10", "2027-06-08T01:00:00Z", 2, "2027-06-10T01:00:00Z")]
    [InlineData("2027-06-10", "2027-06-10T01:00:01Z", 3, "2027-06-14T01:00:00Z")]
    [InlineData("2027-06-10", "2027-06-14T01:00:01Z", 4, "2027-06-17T01:00:00Z")]
    [InlineData("2027-06-14", "2027-06-01T02:00:00Z", 1, "2027-06-10T01:00:00Z")]
    [InlineData("2027-02-15", "2027-02-01T02:00:00Z", 1, "2027-02-04T01:00:00Z")]
    [InlineData("2027-02-04", "2027-02-04T02:00:00Z", 3, "2027-02-15T01:00:00Z")]
    public void Reminders_go_out_at_8_on_working_days(string due, string now, int number, string at) =>
        Assert.Equal(new Reminder(number, At(at)), Schedule.Upcoming(Due(due), At(now), Calendar));

    [Theory]
    [InlineData("2027-06-08T00:59:59Z", 0)]
    [InlineData("2027-06-08T01:00:00Z", 1)]
    [InlineData("2027-06-09T05:00:00Z", 1)]
    [InlineData("2027-06-10T01:00:00Z", 2)]
    [InlineData("2027-06-15T05:00:00Z", 3)]
    [InlineData("2028-01-01T00:00:00Z", 4)]
    public void Of_several_missed_only_the_newest_is_due(string now, int number) =>
        Assert.Equal(number, Schedule.Due(Due("2027-06-10"), At(now), Calendar)?.Number ?? 0);

    [Theory]
    [InlineData("2027-06-17T01:00:00Z")]
    [InlineData("2030-06-01T00:00:00Z")]
    public void After_the_last_none_is_left(string now) => Assert.Null(Schedule.Upcoming(Due("2027-06-10"), At(now), Calendar));

    [Fact]
    public void A_schedule_without_entries_reminds_nobody()
    {
        var never = new ReminderSchedule([]);
        Assert.Null(never.Due(Due("2027-06-10"), At("2030-06-10T00:00:00Z"), Calendar));
        Assert.Null(never.Upcoming(Due("2027-06-10"), At("2020-06-10T00:00:00Z"), Calendar));
    }

    [Fact]
    public void The_order_in_the_file_does_not_matter() => Assert.Equal(
        Schedule.Upcoming(Due("2027-06-10"), At("2027-06-01T02:00:00Z"), Calendar),
        new ReminderSchedule([5, 2, 0, -2]).Upcoming(Due("2027-06-10"), At("2027-06-01T02:00:00Z"), Calendar));

    [Fact]
    public void Every_stage_of_the_default_route_is_reminded_in_rising_order() => Assert.All(DefaultProgramme.Programme.Route.Stages, stage =>
        Assert.Equal(stage.Reminders.WorkingDaysFromDue.Order(), stage.Reminders.WorkingDaysFromDue));

    [Fact]
    public void Walking_the_schedule_sends_each_number_once_and_ends()
    {
        var (now, sent, due) = (At("2027-06-01T02:00:00Z"), 0, Due("2027-06-21"));
        for (; Schedule.Upcoming(due, now, Calendar) is { } reminder; (now, sent) = (reminder.At, reminder.Number))
        {
            Assert.True(reminder.Number == sent + 1 && reminder.At > now);
            Assert.Equal(reminder, Schedule.Due(due, reminder.At, Calendar));
        }

        Assert.Equal(4, sent);
    }

    private static Deadline Due(string day) => new(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
