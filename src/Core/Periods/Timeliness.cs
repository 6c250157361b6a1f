using DanVanKheo.Calendar;

namespace DanVanKheo.Periods;

/// <summary>Khen thưởng kịp thời (domain.md §1.1, P07): how long the models of a period waited for their commendation.</summary>
/// <param name="Limit">Working days; what took longer is late.</param>
/// <param name="Decided">Those that were commended, the slowest first.</param>
/// <param name="Waiting">Those that wait for the decision, the longest first.</param>
public sealed record Timeliness(int Limit, IReadOnlyList<CommendationTime> Decided, IReadOnlyList<CommendationTime> Waiting)
{
    public IReadOnlyList<CommendationTime> Late => [.. Decided.Where(t => t.WorkingDays > Limit)];

    public IReadOnlyList<CommendationTime> WaitingLate => [.. Waiting.Where(t => t.WorkingDays > Limit)];

    /// <summary>Half took no longer; null when nothing was commended. Of an even number the mean of the middle two.</summary>
    public double? Median => Decided.Count == 0 ? null : (Decided[(Decided.Count - 1) / 2].WorkingDays + Decided[Decided.Count / 2].WorkingDays) / 2.0;

    public static Timeliness Of(IEnumerable<CountedDossier> records, DateOnly asOf, WorkingCalendar calendar, int limit)
    {
        var times = records.Select(r => CommendationTime.Of(r, asOf, calendar)).OfType<CommendationTime>().OrderByDescending(t => t.WorkingDays).ThenBy(t => t.Record.Code, StringComparer.Ordinal).ToLookup(t => t.Decided is not null);
        return new(limit, [.. times[true]], [.. times[false]]);
    }
}
