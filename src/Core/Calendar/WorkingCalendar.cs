namespace DanVanKheo.Calendar;

/// <summary>Working days: Monday to Friday, less the public holidays given as data.</summary>
public sealed class WorkingCalendar(IEnumerable<DateOnly> holidays)
{
    private const int DaysInWeek = 7;
    private const int WorkingDaysInWeek = 5;

    private readonly HashSet<DateOnly> holidays = [.. holidays];

    /// <summary>Holidays on a Monday to Friday, in order.</summary>
    private readonly DateOnly[] lost = [.. holidays.Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Distinct().Order()];

    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(day);

    /// <summary><paramref name="day"/> itself, or the next working day.</summary>
    public DateOnly OnOrAfter(DateOnly day) => IsWorkingDay(day) ? day : Add(day, 1);

    /// <summary>The day <paramref name="count"/> working days after (or, when negative, before) <paramref name="day"/>.</summary>
    public DateOnly Add(DateOnly day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(step);
            if (IsWorkingDay(day)) left--;
        }

        return day;
    }

    /// <summary>Working days from <paramref name="from"/> (excluded) to <paramref name="to"/> (included); negative when <paramref name="to"/> is earlier.</summary>
    public int Between(DateOnly from, DateOnly to)
    {
        if (to < from) return -Between(to, from);
        return Weekdays(to) - Weekdays(from) - HolidaysUntil(to) + HolidaysUntil(from);
    }

    /// <summary>Mondays to Fridays from the first day of the calendar, a Monday, to <paramref name="day"/>.</summary>
    private static int Weekdays(DateOnly day) => (day.DayNumber + 1) / DaysInWeek * WorkingDaysInWeek + Math.Min((day.DayNumber + 1) % DaysInWeek, WorkingDaysInWeek);

    /// <summary>Holidays that take a working day, to <paramref name="day"/> itself.</summary>
    private int HolidaysUntil(DateOnly day)
    {
        var at = Array.BinarySearch(lost, day);
        return at < 0 ? ~at : at + 1;
    }
}
