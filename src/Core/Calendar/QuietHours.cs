namespace DanVanKheo.Calendar;

/// <summary>When offices read mail: 7:30 to 17:00 in Vietnam on working days. What only pushes waits for the next opening.</summary>
public static class QuietHours
{
    private static readonly TimeOnly Opens = new(7, 30);
    private static readonly TimeOnly Closes = new(17, 0);

    public static bool IsOpen(DateTimeOffset now, WorkingCalendar calendar) => Opening(now, calendar) == now;

    /// <summary><paramref name="now"/> itself within hours, else the next 7:30 of a working day.</summary>
    public static DateTimeOffset Opening(DateTimeOffset now, WorkingCalendar calendar)
    {
        var local = VietnamTime.Local(now);
        var (day, time) = (VietnamTime.Day(now), TimeOnly.FromTimeSpan(local.TimeOfDay));
        if (calendar.IsWorkingDay(day) && time < Closes) return time >= Opens ? now : VietnamTime.At(day, Opens);
        return VietnamTime.At(calendar.Add(day, 1), Opens);
    }
}
