using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Audit;

/// <summary>POST /can-bo/so-vet/niem-phong: a root now, whose hash goes into minutes or another record outside this system.</summary>
public sealed class SealAuditNow(StaffGate gate, AuditRootStore roots, OrganisationDirectory directory, PageResults pages)
{
    [Function(nameof(SealAuditNow))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/so-vet/niem-phong")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(ShowAudit.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, ShowAudit.Address);
        await roots.SealAsync(onceADay: false, cancellationToken);
        return new SeeOther(ShowAudit.Address);
    }
}
