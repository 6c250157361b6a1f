using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Calendar;

public sealed class ReminderScheduleTests
{
    private static readonly WorkingCalendar Calendar = DefaultProgramme.Programme.Calendar;

    /// <summary>The cell's schedule: −2, 0, +2, +5 working days, at 08:00 in Vietnam (01:00 UTC).</summary>
    private static readonly ReminderSchedule Schedule = DefaultProgramme.Cell.Reminders;

    /// <summary>Due, sent so far, now; then the number and the instant of the next.</summary>
    [Theory]
    [InlineData("2027-06-10", 0, "2027-06-01T02:00:00Z", 1, "2027-06-08T01:00:00Z")]
    [InlineData("2027-06-10", 1, "2027-06-08T01:00:01Z", 2, "2027-06-10T01:00:00Z")]
    [InlineData("2027-06-10", 2, "2027-06-10T01:00:01Z", 3, "2027-06-14T01:00:00Z")]
    [InlineData("2027-06-10", 3, "2027-06-14T01:00:01Z", 4, "2027-06-17T01:00:00Z")]
    [InlineData("2027-06-14", 0, "2027-06-01T02:00:00Z", 1, "2027-06-10T01:00:00Z")]
    [InlineData("2027-02-15", 0, "2027-02-01T02:00:00Z", 1, "2027-02-04T01:00:00Z")]
    [InlineData("2027-02-04", 2, "2027-02-04T02:00:00Z", 3, "2027-02-15T01:00:00Z")]
    public void Reminders_go_out_at_8_on_working_days(string due, int sent, string now, int number, string at) =>
        Assert.Equal(new Reminder(number, At(at)), Schedule.Next(Due(due), sent, At(now), Calendar));

    [Theory]
    [InlineData(0, "2027-06-08T01:00:00Z", 1)]
    [InlineData(0, "2027-06-09T05:00:00Z", 1)]
    [InlineData(0, "2027-06-10T01:00:00Z", 2)]
    [InlineData(0, "2027-06-15T05:00:00Z", 3)]
    [InlineData(1, "2027-06-15T05:00:00Z", 3)]
    [InlineData(0, "2028-01-01T00:00:00Z", 4)]
    public void Of_several_missed_only_the_newest_goes_out_and_at_once(int sent, string now, int number) =>
        Assert.Equal(new Reminder(number, At(now)), Schedule.Next(Due("2027-06-10"), sent, At(now), Calendar));

    [Theory]
    [InlineData(4, "2027-06-01T00:00:00Z")]
    [InlineData(4, "2030-06-01T00:00:00Z")]
    [InlineData(9, "2027-06-01T00:00:00Z")]
    public void After_the_last_none_is_left(int sent, string now) => Assert.Null(Schedule.Next(Due("2027-06-10"), sent, At(now), Calendar));

    [Fact]
    public void A_schedule_without_entries_reminds_nobody() => Assert.Null(new ReminderSchedule([]).Next(Due("2027-06-10"), 0, At("2027-06-10T00:00:00Z"), Calendar));

    [Fact]
    public void Every_stage_of_the_default_route_is_reminded_in_rising_order() => Assert.All(DefaultProgramme.Programme.Route.Stages, stage =>
        Assert.Equal(stage.Reminders.WorkingDaysFromDue.Order(), stage.Reminders.WorkingDaysFromDue));

    [Fact]
    public void Walking_the_schedule_sends_each_number_once_and_ends()
    {
        var (now, sent, due) = (At("2027-06-01T02:00:00Z"), 0, Due("2027-06-21"));
        for (; Schedule.Next(due, sent, now, Calendar) is { } reminder; (now, sent) = (reminder.At, reminder.Number))
        {
            Assert.True(reminder.Number == sent + 1 && reminder.At > now);
        }

        Assert.Equal(4, sent);
    }

    private static Deadline Due(string day) => new(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
