using DanVanKheo.Access;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Appraisals;

/// <summary>GET|HEAD /tham-dinh/{token}: changes nothing. The token becomes a cookie of that one dossier's pages, and the address loses its secret.</summary>
public sealed class AppraisalLink(AppraisalDoors doors, Throttle throttle)
{
    [Function(nameof(AppraisalLink))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "tham-dinh/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        var (visit, page) = await doors.OpenAsync(request, token, null, cancellationToken);
        if (visit is null) return await throttle.MissAsync(request, page!, cancellationToken);
        doors.Let(request.HttpContext.Response, token, visit.Grant.Subject);
        return new SeeOther(visit.Address);
    }
}
