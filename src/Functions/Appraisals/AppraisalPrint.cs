using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Appraisals;

/// <summary>GET /tham-dinh/ho-so/{code}/in: the person's sheet for paper.</summary>
public sealed class AppraisalPrint(AppraisalDoors doors, AppraisalPages pages)
{
    [Function(nameof(AppraisalPrint))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "tham-dinh/ho-so/{code}/in")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, _, page) = await doors.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        return visit.Seat.DeclaredAt is null || visit.Seat.Recusal is not null ? new SeeOther(visit.Address) : await pages.PrintAsync(request, visit);
    }
}
