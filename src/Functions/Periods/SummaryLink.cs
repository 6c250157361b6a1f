using DanVanKheo.Access;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>GET|HEAD /so-ket/{token}: the link of the letter to the owner of a report. One cookie opens every period.</summary>
public sealed class SummaryLink(LinkDoors doors)
{
    public const string Root = "/so-ket/ky";

    [Function(nameof(SummaryLink))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "so-ket/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        var (grant, page) = await doors.FindAsync(request, AccessPurpose.Summary, token, null, cancellationToken);
        return await doors.EnterAsync(request, Cookies.Summary, token, grant is null ? null : $"{Root}/{grant.Subject}", page, cancellationToken, Root);
    }
}
