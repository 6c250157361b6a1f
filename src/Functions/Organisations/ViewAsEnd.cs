using DanVanKheo.Access;
using DanVanKheo.Audit;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Organisations;

/// <summary>POST /can-bo/xem-nhu/thoi: the administrator is themself again.</summary>
public sealed class ViewAsEnd(StaffGate gate, GrantStore grants, AuditLog audit, Cookies cookies, PageResults pages)
{
    public const string Address = "/can-bo/xem-nhu/thoi";

    [Function(nameof(ViewAsEnd))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/xem-nhu/thoi")] HttpRequest request, CancellationToken cancellationToken)
    {
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (await gate.FindAsync(request, cancellationToken) is { Viewer: { } viewer } visit)
        {
            if (!visit.NonceMatches(ViewAs.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, LocalPath.Tasks);
            var token = request.Cookies[Cookies.ViewAs]!;
            await grants.RevokeAsync(token, cancellationToken);
            await audit.WriteAsync(BookDesk.Log, $"view-as-end|{AccessToken.Hash(token)}", viewer.Id, "staff", "ViewedAsEnded", visit.Person.Id, cancellationToken);
        }

        cookies.Remove(request.HttpContext.Response, Cookies.ViewAs, "/");
        return new SeeOther(OrganisationPages.People);
    }
}
