using DanVanKheo.Access;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>GET /so-ket/{token}: the link in the mail becomes a cookie, and the address loses its secret.</summary>
public sealed class SummaryLink(GrantStore grants, Cookies cookies, PageResults pages, TimeProvider clock)
{
    public const string Root = "/so-ket/ky";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    [Function(nameof(SummaryLink))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "so-ket/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        if (await grants.FindAsync(token, cancellationToken) is not { Purpose: AccessPurpose.Summary } grant || !grant.IsValid(clock.GetUtcNow())) return await pages.NotFoundAsync(request);
        cookies.Set(request.HttpContext.Response, Cookies.Summary, token, Root, Lifetime);
        return new SeeOther($"{Root}/{grant.Subject}");
    }
}
