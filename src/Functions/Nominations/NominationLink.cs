using DanVanKheo.Access;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Nominations;

/// <summary>GET|HEAD /de-nghi/xem/{token}: the link of the letter to the body above.</summary>
public sealed class NominationLink(LinkDoors doors)
{
    public const string Root = "/de-nghi/ho-so";

    [Function(nameof(NominationLink))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "de-nghi/xem/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        var (grant, page) = await doors.FindAsync(request, AccessPurpose.Nomination, token, null, cancellationToken);
        return await doors.EnterAsync(request, Cookies.Nomination, token, grant is null ? null : $"{Root}/{grant.Subject}", page, cancellationToken);
    }
}
