using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.FollowUps;

/// <summary>GET|HEAD /bao-cao/{token}: changes nothing. The token becomes a cookie of that one page, and the address loses its secret.</summary>
public sealed class ReportLink(ReportPages reports, Cookies cookies)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    [Function(nameof(ReportLink))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "bao-cao/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        var (visit, page) = await reports.OpenAsync(request, token, null, cancellationToken);
        if (visit is null) return page!;
        cookies.Set(request.HttpContext.Response, Cookies.Report, token, visit.Address, Lifetime);
        return new SeeOther(visit.Address);
    }
}
