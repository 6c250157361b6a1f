using DanVanKheo.Calendar;
using DanVanKheo.Periods;

namespace DanVanKheo.Api;

/// <summary>GET periods</summary>
public sealed class ListPeriodsByCall(ReportStore reports, PeriodCalendar calendar, TimeProvider clock) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<PeriodLineAnswer>>("listPeriods", "periods", ApiScopes.ReadPeriods, "Periods that have a report, and those of this year; the latest first.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var heads = (await reports.HeadsAsync(null, cancellationToken)).ToLookup(h => h.Period);
        var year = VietnamTime.Day(clock.GetUtcNow()).Year;
        var periods = heads.Select(g => calendar.Find(g.Key)).OfType<Period>().Concat([calendar.HalfYear(year), calendar.Year(year)]).DistinctBy(p => p.Id).OrderByDescending(p => p.AsOf);
        return ApiAnswer.Of(new Listed<PeriodLineAnswer>([.. periods.Select(p => PeriodLineAnswer.Of(p, heads[p.Id]))], null));
    }
}
