using DanVanKheo.Access;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.SetUp;

/// <summary>GET /cai-dat/khoa/{token}: exchanges the link that was printed for a cookie of the set-up page.</summary>
public sealed class SetUpLink(SetUpDoor door, Throttle throttle, Cookies cookies, PageResults pages)
{
    [Function(nameof(SetUpLink))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "cai-dat/khoa/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        if (!await door.IsKeyAsync(token, cancellationToken)) return await throttle.MissAsync(request, await pages.NotFoundAsync(request), cancellationToken);
        cookies.Set(request.HttpContext.Response, Cookies.SetUp, token, ShowSetUp.Address, TimeSpan.FromDays(1));
        return new SeeOther(ShowSetUp.Address);
    }
}
