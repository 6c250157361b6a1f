using DanVanKheo.Access;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Appraisals;

/// <summary>GET|HEAD /tham-dinh/{token}: the link of a letter to an appraiser.</summary>
public sealed class AppraisalLink(AppraisalDoors appraisals, LinkDoors doors)
{
    [Function(nameof(AppraisalLink))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "tham-dinh/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        var (visit, page) = await appraisals.OpenAsync(request, token, null, cancellationToken);
        return await doors.EnterAsync(request, Cookies.Appraisal, token, visit?.Address, page, cancellationToken);
    }
}
