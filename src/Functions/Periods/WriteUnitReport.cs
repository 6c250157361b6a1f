using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>GET|POST /don-vi/ky/{period}/{unit}: a unit's report; POST keeps it as it is, whatever is missing.</summary>
public sealed class WriteUnitReport(UnitReportPages unitPages, UnitReportDesk desk)
{
    [Function(nameof(WriteUnitReport))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "don-vi/ky/{period}/{unit}")] HttpRequest request, string period, string unit, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await unitPages.OpenAsync(request, period, unit, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await unitPages.ShowAsync(request, visit, null, [], cancellationToken);
        if (await desk.IsClosedAsync(visit.Period, cancellationToken)) return new SeeOther(UnitReportPages.AddressOf(period, unit));
        var report = await desk.ReadAsync(visit, posted, cancellationToken);
        // A text that is too long cannot be kept; one that is too short can.
        if (UnitReportRules.Check(report.Text).Where(p => p.Code == "TooLong").ToList() is { Count: > 0 } problems) return await unitPages.ShowAsync(request, visit, report, problems, cancellationToken);
        await desk.SaveAsync(report, cancellationToken);
        return new SeeOther(UnitReportPages.AddressOf(period, unit) + "?xong=save");
    }
}
