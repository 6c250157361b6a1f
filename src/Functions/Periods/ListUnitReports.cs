using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>GET /viec/bao-cao: the reports the officer who is signed in writes for their units now.</summary>
public sealed class ListUnitReports(StaffGate gate, UnitReporters reporters, UnitReportStore store, PeriodCalendar calendar, PageResults pages, TimeProvider clock)
{
    private const int PageSize = 50;

    [Function(nameof(ListUnitReports))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "viec/bao-cao")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var units = reporters.UnitsOf(visit.Person.Id);
        var owed = calendar.Open(clock.GetUtcNow()).SelectMany(period => units, (period, unit) => (period, unit)).ToList();
        var turn = Paging.Of(request, owed.Count, PageSize);
        var lines = new List<UnitReportLine>();
        foreach (var (period, unit) in turn.Of(owed)) lines.Add(await LineAsync(period, unit, cancellationToken));
        return await pages.ShowAsync<UnitReportsPage, UnitReportsView>(request, new(lines) { Turn = turn });
    }

    private async Task<UnitReportLine> LineAsync(Period period, Organisation unit, CancellationToken cancellationToken)
    {
        var due = calendar.UnitsDue(period);
        var sent = (await store.FindAsync(period, unit.Id, cancellationToken))?.SentAt;
        return new(UnitReportPages.AddressOf(period.Id, unit.Id), period, unit.Name, due.Instant, due.IsPast(clock.GetUtcNow()), sent);
    }
}
