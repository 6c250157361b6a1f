using DanVanKheo.Access;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Opinions;

/// <summary>GET|HEAD /y-kien/{token}: changes nothing. The token becomes a cookie of that one page, and the address loses its secret.</summary>
public sealed class OpinionLink(OpinionPages opinions, Throttle throttle, Cookies cookies)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    [Function(nameof(OpinionLink))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "y-kien/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        var (visit, page) = await opinions.OpenAsync(request, token, null, cancellationToken);
        if (visit is null) return await throttle.MissAsync(request, page!, cancellationToken);
        cookies.Set(request.HttpContext.Response, Cookies.Opinion, token, visit.Address, Lifetime);
        return new SeeOther(visit.Address);
    }
}
