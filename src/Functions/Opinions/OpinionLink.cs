using DanVanKheo.Access;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Opinions;

/// <summary>GET|HEAD /y-kien/{token}: the link of a letter to somebody who is asked for an opinion.</summary>
public sealed class OpinionLink(OpinionPages opinions, LinkDoors doors)
{
    [Function(nameof(OpinionLink))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "y-kien/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        var (visit, page) = await opinions.OpenAsync(request, token, null, cancellationToken);
        return await doors.EnterAsync(request, Cookies.Opinion, token, visit?.Address, page, cancellationToken);
    }
}
