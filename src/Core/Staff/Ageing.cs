using DanVanKheo.Boards;
using DanVanKheo.Calendar;

namespace DanVanKheo.Staff;

/// <summary>Who holds what, and how long.</summary>
public static class Ageing
{
    /// <summary>The latest first; among those in time, what has waited longest.</summary>
    public static IReadOnlyList<Held> Order(IEnumerable<Held> held, DateTimeOffset now, Func<BoardItem, WorkingCalendar> calendar) =>
        [.. held.OrderByDescending(h => h.DaysLate(now, calendar(h.Dossier))).ThenByDescending(h => h.Days(now, calendar(h.Dossier))).ThenBy(h => h.Dossier.Code.ToString(), StringComparer.Ordinal).ThenBy(h => h.Person, StringComparer.Ordinal)];

    /// <summary>One line a person; who is late with most comes first, whoever registered last.</summary>
    public static IReadOnlyList<HeldTotal> Totals(IEnumerable<Held> held, DateTimeOffset now, Func<BoardItem, WorkingCalendar> calendar) =>
        [.. held.GroupBy(h => h.Person).Select(g => new HeldTotal(g.Key, g.Count(), g.Count(h => h.DaysLate(now, calendar(h.Dossier)) > 0), g.Max(h => h.Days(now, calendar(h.Dossier)))))
            .OrderBy(t => t.Person.Length == 0).ThenByDescending(t => t.Late).ThenByDescending(t => t.Longest).ThenBy(t => t.Person, StringComparer.Ordinal)];
}
