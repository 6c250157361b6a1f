using DanVanKheo.Access;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.FollowUps;

/// <summary>GET|HEAD /bao-cao/{token}: the link of a letter to a submitter about what follows the registration.</summary>
public sealed class ReportLink(ReportPages reports, LinkDoors doors)
{
    [Function(nameof(ReportLink))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "bao-cao/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        var (visit, page) = await reports.OpenAsync(request, token, null, cancellationToken);
        return await doors.EnterAsync(request, Cookies.Report, token, visit?.Address, page, cancellationToken);
    }
}
