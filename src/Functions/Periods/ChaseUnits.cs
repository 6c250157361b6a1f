using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>POST /can-bo/so-ket/{period}/don-doc: one click reminds one unit, or all that are silent (F91).</summary>
public sealed class ChaseUnits(ReportDeskPages desks, ChaseDesk chase)
{
    [Function(nameof(ChaseUnits))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/so-ket/{period}/don-doc")] HttpRequest request, string period, CancellationToken cancellationToken)
    {
        var (visit, found, posted, page) = await desks.OpenAsync(request, period, cancellationToken);
        if (visit is null) return page!;
        await chase.RemindAsync(found!, posted["unit"].ToString() is { Length: > 0 } unit ? unit : null, cancellationToken);
        return new SeeOther($"{ReportDeskPages.Root}/{period}?xong=chase#don-doc");
    }
}
