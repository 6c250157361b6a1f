namespace DanVanKheo.Calendar;

/// <summary>
/// When reminders go out, in working days relative to the deadline: −2 is two working days before, +2 two after.
/// After the last one nothing more is sent; the stage stays open, because a time-out never decides.
/// </summary>
public sealed record ReminderSchedule(IReadOnlyList<int> WorkingDaysFromDue)
{
    private static readonly TimeOnly StartOfWork = new(8, 0);

    /// <summary>The first reminder not before <paramref name="now"/> whose number is above <paramref name="sent"/>; null when none is left.</summary>
    public Reminder? Next(Deadline due, int sent, DateTimeOffset now, WorkingCalendar calendar)
    {
        Reminder? overdue = null;
        for (var number = sent + 1; number <= WorkingDaysFromDue.Count; number++)
        {
            var reminder = new Reminder(number, VietnamTime.At(calendar.Add(due.Day, WorkingDaysFromDue[number - 1]), StartOfWork));
            if (reminder.At > now) return overdue ?? reminder;
            // Several missed at once (the server was down, the clock was set): only the newest is sent.
            overdue = reminder with { At = now };
        }

        return overdue;
    }
}
