using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Audit;

/// <summary>GET /can-bo/so-vet: the last root, the last checks, and the way to the log of one dossier (<c>?ma=</c>).</summary>
public sealed class ShowAudit(StaffGate gate, AuditRootStore roots, AuditRunStore runs, OrganisationDirectory directory, PageResults pages)
{
    public const string Address = "/can-bo/so-vet";
    public const string Form = "audit";

    [Function(nameof(ShowAudit))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/so-vet")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        if (VietnameseText.NormaliseLine(request.Query["ma"].ToString()) is { Length: > 0 } log) return new SeeOther(ShowAuditLog.AddressOf(Dossiers.DossierCode.TryParse(log, out var code) ? code.ToString() : log));
        var kept = await roots.ReadAsync(cancellationToken);
        var checks = await runs.LatestAsync(cancellationToken);
        return await pages.ShowAsync<AuditPage, AuditView>(request, new(kept.Last, kept.Hash, kept.At, kept.Faults, [.. checks.Select(c => new AuditCheckLine(c, directory.FindPerson(c.By)?.FullName ?? c.By))], visit.Nonce(Form)));
    }
}
