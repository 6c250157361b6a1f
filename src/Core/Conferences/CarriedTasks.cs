using DanVanKheo.Calendar;
using DanVanKheo.Periods;

namespace DanVanKheo.Conferences;

/// <summary>Which tasks of earlier conferences a report tells of.</summary>
public static class CarriedTasks
{
    private static readonly TaskStanding[] Unfinished = [TaskStanding.Open, TaskStanding.NotDone, TaskStanding.Overdue];

    /// <summary>All of the last conference held by the period's day, and of those before it what was unfinished when the last one met.</summary>
    /// <param name="tasks">Of every conference.</param>
    /// <param name="name">Unit → the name it had on the day of the figures.</param>
    public static IReadOnlyList<CarriedTask> Of(Period period, IReadOnlyList<ConclusionTask> tasks, Func<string, string> name)
    {
        var known = tasks.Where(t => t.Period != period.Id && t.Given <= period.AsOf).ToList();
        if (known.Count == 0) return [];
        var last = known.Max(t => t.Given);
        var end = VietnamTime.EndOf(period.AsOf).AddTicks(-1);
        return
        [
            .. known.Where(t => t.Given == last || Unfinished.Contains(t.At(VietnamTime.EndOf(last))))
                .OrderBy(t => t.Given).ThenBy(t => t.Number)
                .Select(t => Carried(t, t.At(end), name(t.Unit))),
        ];
    }

    /// <summary>A result that was reported after the day is not told.</summary>
    private static CarriedTask Carried(ConclusionTask task, TaskStanding standing, string unit) =>
        new(task.Period, task.Number, task.Text, unit, task.Owner, task.Due.Day, standing, standing is TaskStanding.Open or TaskStanding.Overdue ? "" : task.Result);
}
