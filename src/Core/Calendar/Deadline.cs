namespace DanVanKheo.Calendar;

/// <summary>When an opinion is due: 17:00 in Vietnam on a working day.</summary>
public readonly record struct Deadline(DateOnly Day)
{
    private static readonly TimeOnly EndOfWork = new(17, 0);

    public DateTimeOffset Instant => VietnamTime.At(Day, EndOfWork);

    public bool IsPast(DateTimeOffset now) => now > Instant;

    /// <summary>Working days that have passed since the day it was due; 0 before the end of that day.</summary>
    public int DaysLate(DateTimeOffset now, WorkingCalendar calendar) => IsPast(now) ? Math.Max(1, calendar.Between(Day, VietnamTime.Day(now))) : 0;

    /// <summary>The end of work <paramref name="workingDays"/> working days after the Vietnam day of <paramref name="opened"/>.</summary>
    public static Deadline After(DateTimeOffset opened, int workingDays, WorkingCalendar calendar) =>
        new(calendar.Add(VietnamTime.Day(opened), workingDays));
}
