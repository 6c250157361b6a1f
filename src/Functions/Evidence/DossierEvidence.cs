using DanVanKheo.Dossiers;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Evidence;

/// <summary>Whose evidence an officer may read: that of the dossiers they may read.</summary>
public sealed class DossierEvidence(StaffGate gate, DossierStore dossiers, DossierSight sight, PageResults pages)
{
    public async Task<(Dossier? Dossier, IActionResult? Page)> OpenAsync(HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return (null, page);
        if (!DossierCode.TryParse(code, out var parsed) || await dossiers.FindAsync(parsed, cancellationToken) is not { } found) return (null, await pages.NotFoundAsync(request));
        return await sight.WhyAsync(visit.Person, found.Dossier, cancellationToken) is not null ? (found.Dossier, null) : (null, await gate.ForbiddenAsync(request, visit));
    }
}
