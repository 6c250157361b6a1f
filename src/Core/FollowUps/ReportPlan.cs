using DanVanKheo.Calendar;

namespace DanVanKheo.FollowUps;

/// <summary>
/// Which progress reports a model owes while it is carried out. Windows and grace are counted in working days from the deadline;
/// a deadline that falls on a day off moves to the next working day (domain.md §3.2).
/// </summary>
/// <param name="OpensWorkingDaysBefore">When the report is asked for.</param>
/// <param name="GraceWorkingDays">How long after the deadline it is late and not yet missed.</param>
/// <param name="RetireAfterMissed">After so many missed in a row retiring is proposed; nothing retires by itself.</param>
public sealed record ReportPlan(IReadOnlyList<ReportDate> Dates, int OpensWorkingDaysBefore, int GraceWorkingDays, ReminderSchedule Reminders, int RetireAfterMissed = 2)
{
    private static readonly TimeOnly StartOfWork = new(8, 0);

    /// <summary>
    /// The reports owed since <paramref name="opened"/>, oldest first, up to the first whose window is still to come.
    /// One whose window had begun before the stage opened is not asked for.
    /// </summary>
    public IReadOnlyList<ReportDue> Owed(DateTimeOffset opened, DateTimeOffset now, WorkingCalendar calendar)
    {
        var all = Enumerable.Range(VietnamTime.Day(opened).Year, VietnamTime.Day(now).Year - VietnamTime.Day(opened).Year + 2)
            .SelectMany(year => Dates, (year, date) => On(date, year, calendar))
            .Where(due => due.OpensAt >= opened)
            .OrderBy(due => due.Deadline.Day)
            .Select((due, index) => due with { Number = index + 1 })
            .ToList();
        return [.. all.Take(all.TakeWhile(due => due.OpensAt <= now).Count() + 1)];
    }

    private ReportDue On(ReportDate date, int year, WorkingCalendar calendar)
    {
        var named = date.On.In(year);
        var day = calendar.IsWorkingDay(named) ? named : calendar.Add(named, 1);
        return new(
            $"{year}-{date.Id}",
            date,
            year,
            new Deadline(day),
            VietnamTime.At(calendar.Add(day, -OpensWorkingDaysBefore), StartOfWork),
            new Deadline(calendar.Add(day, GraceWorkingDays)).Instant);
    }
}
