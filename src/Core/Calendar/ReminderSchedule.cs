namespace DanVanKheo.Calendar;

/// <summary>
/// When reminders go out, in working days relative to the deadline: −2 is two working days before, +2 two after.
/// After the last one nothing more is sent; the stage stays open, because a time-out never decides.
/// </summary>
public sealed record ReminderSchedule(IReadOnlyList<int> WorkingDaysFromDue)
{
    private static readonly TimeOnly StartOfWork = new(8, 0);

    /// <summary>The newest reminder that is due; the ones before it are never caught up (the server was down, the clock was set).</summary>
    public Reminder? Due(Deadline deadline, DateTimeOffset now, WorkingCalendar calendar) => All(deadline, calendar).LastOrDefault(r => r.At <= now);

    /// <summary>The first reminder still to come; null when none is left.</summary>
    public Reminder? Upcoming(Deadline deadline, DateTimeOffset now, WorkingCalendar calendar) => All(deadline, calendar).FirstOrDefault(r => r.At > now);

    private IEnumerable<Reminder> All(Deadline deadline, WorkingCalendar calendar) => WorkingDaysFromDue
        .Order()
        .Select((days, index) => new Reminder(index + 1, VietnamTime.At(calendar.Add(deadline.Day, days), StartOfWork)));
}
