using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>POST /don-vi/ky/{period}/{unit}/gui: sends a unit's report; it may be sent again until the bloc's is frozen.</summary>
public sealed class SendUnitReport(UnitReportPages unitPages, UnitReportDesk desk)
{
    [Function(nameof(SendUnitReport))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "don-vi/ky/{period}/{unit}/gui")] HttpRequest request, string period, string unit, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await unitPages.OpenAsync(request, period, unit, cancellationToken);
        if (visit is null) return page!;
        if (await desk.IsClosedAsync(visit.Period, cancellationToken)) return new SeeOther(UnitReportPages.AddressOf(period, unit));
        var report = await desk.ReadAsync(visit, posted, cancellationToken);
        if (UnitReportRules.Check(report.Text).ToList() is { Count: > 0 } problems) return await unitPages.ShowAsync(request, visit, report, problems, cancellationToken);
        await desk.SendAsync(report, visit.Person.Id, cancellationToken);
        return new SeeOther(UnitReportPages.AddressOf(period, unit) + "?xong=send");
    }
}
