using DanVanKheo.Audit;
using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Api;

/// <summary>POST /can-bo/api/thu-hoi: the token opens nothing from this moment.</summary>
public sealed class RevokeApiToken(StaffGate gate, ApiTokenStore tokens, OrganisationDirectory directory, AuditLog audit, PageResults pages)
{
    [Function(nameof(RevokeApiToken))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/api/thu-hoi")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(ApiTokens.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, ApiTokens.Address);
        var id = posted["id"].ToString();
        if (id.Length == 0 || !await tokens.RevokeAsync(id, cancellationToken)) return await pages.NotFoundAsync(request);
        await audit.WriteAsync(ApiTokens.History, $"revoked|{id}", visit.Person.Id, "staff", "ApiTokenRevoked", id, cancellationToken);
        return new SeeOther(ApiTokens.Address);
    }
}
