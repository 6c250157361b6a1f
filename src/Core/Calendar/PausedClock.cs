namespace DanVanKheo.Calendar;

/// <summary>A stage's clock stands still while the dossier is back with its submitter (F13).</summary>
public static class PausedClock
{
    /// <summary>Whoever gets a dossier back has at least so many working days for it.</summary>
    public const int Least = 2;

    /// <summary>Working days the stage had left at the moment of the return.</summary>
    public static int Left(Deadline due, DateTimeOffset returned, WorkingCalendar calendar) => Math.Max(Least, calendar.Between(VietnamTime.Day(returned), due.Day));

    /// <summary>The deadline once the dossier is sent again: the days that were left, from then on.</summary>
    public static Deadline Resume(Deadline due, DateTimeOffset returned, DateTimeOffset resumed, WorkingCalendar calendar) =>
        Deadline.After(resumed, Left(due, returned, calendar), calendar);
}
