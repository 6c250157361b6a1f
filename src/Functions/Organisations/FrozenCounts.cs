using DanVanKheo.Periods;

namespace DanVanKheo.Organisations;

/// <summary>The frozen records of a period, counted by unit; null for a period that was not frozen.</summary>
public sealed class FrozenCounts(ReportStore reports, PeriodCalendar calendar)
{
    public async Task<(DateOnly AsOf, IReadOnlyDictionary<string, int> Counts, string Sha256)?> OfAsync(string period, CancellationToken cancellationToken)
    {
        if (calendar.Find(period) is not { } known || await reports.FindFrozenAsync(known, cancellationToken) is not { } report) return null;
        var counted = HalfYearSummary.Count(known, "", await reports.RecordsAsync(report, cancellationToken)).Records;
        return (known.AsOf, counted.CountBy(r => r.Unit).ToDictionary(StringComparer.Ordinal), report.Sha256);
    }

    /// <summary>The periods that have closed by the day, newest first, with their as-of day.</summary>
    public IEnumerable<(string Id, DateOnly AsOf)> Closed(DateOnly today, int years) =>
        Enumerable.Range(0, years).Select(back => today.Year - back).SelectMany(y => (Period[])[calendar.Year(y), calendar.HalfYear(y)]).Where(p => p.AsOf < today).Select(p => (p.Id, p.AsOf));
}
