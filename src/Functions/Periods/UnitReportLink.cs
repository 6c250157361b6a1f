using DanVanKheo.Access;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>GET|HEAD /don-vi/{token}: the link in the letter to a unit becomes a cookie, and the address loses its secret.</summary>
public sealed class UnitReportLink(GrantStore grants, Cookies cookies, PageResults pages, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    [Function(nameof(UnitReportLink))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "don-vi/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        if (await grants.FindAsync(token, cancellationToken) is not { Purpose: AccessPurpose.UnitReport } grant || !grant.IsValid(clock.GetUtcNow())) return await pages.NotFoundAsync(request);
        var address = UnitReportPages.AddressOf(grant.Subject, grant.Stage);
        cookies.Set(request.HttpContext.Response, Cookies.UnitReport, token, address, Lifetime);
        return new SeeOther(address);
    }
}
