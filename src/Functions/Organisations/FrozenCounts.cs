using DanVanKheo.Periods;
using DanVanKheo.Programmes;

namespace DanVanKheo.Organisations;

/// <summary>The frozen records of a period, counted by unit; null for a period that was not frozen.</summary>
public sealed class FrozenCounts(SummaryStore summaries, Programme programme)
{
    public async Task<(DateOnly AsOf, IReadOnlyDictionary<string, int> Counts, string Sha256)?> OfAsync(string period, CancellationToken cancellationToken)
    {
        if (Period.Parse(period, programme.HalfYear) is not { } parsed || await summaries.FindAsync(parsed, cancellationToken) is not { } frozen) return null;
        return (parsed.AsOf, frozen.Summary.Records.CountBy(r => r.Unit).ToDictionary(StringComparer.Ordinal), frozen.Sha256);
    }

    /// <summary>The periods that have closed by the day, newest first, with their as-of day.</summary>
    public IEnumerable<(string Id, DateOnly AsOf)> Closed(DateOnly today, int years) =>
        Enumerable.Range(0, years).Select(back => new Period(today.Year - back, programme.HalfYear.In(today.Year - back))).Where(p => p.AsOf < today).Select(p => (p.Id, p.AsOf));
}
