using DanVanKheo.Access;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Nominations;

/// <summary>GET|HEAD /de-nghi/xem/{token}: the link in the mail becomes a cookie, and the address loses its secret.</summary>
public sealed class NominationLink(GrantStore grants, Throttle throttle, Cookies cookies, PageResults pages, TimeProvider clock)
{
    public const string Root = "/de-nghi/ho-so";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    [Function(nameof(NominationLink))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "de-nghi/xem/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        if (await grants.FindAsync(token, cancellationToken) is not { Purpose: AccessPurpose.Nomination } grant || !grant.IsValid(clock.GetUtcNow())) return await throttle.MissAsync(request, await pages.NotFoundAsync(request), cancellationToken);
        cookies.Set(request.HttpContext.Response, Cookies.Nomination, token, $"{Root}/{grant.Subject}", Lifetime);
        return new SeeOther($"{Root}/{grant.Subject}");
    }
}
