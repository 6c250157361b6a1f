using DanVanKheo.Access;
using DanVanKheo.Showcase;
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
        // A letter about what is shown in public leads there, under the same cookie.
        var address = visit is not null && request.Query["den"] == "cong-khai" ? ConsentPages.AddressOf(visit) : visit?.Address;
        return await doors.EnterAsync(request, Cookies.Report, token, address, page, cancellationToken, visit?.Address);
    }
}
