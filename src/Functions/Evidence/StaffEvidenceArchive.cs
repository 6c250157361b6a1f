using DanVanKheo.Retention;
using DanVanKheo.Staff;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Evidence;

/// <summary>GET /can-bo/minh-chung/{code}/zip: the whole dossier as one file, for an officer whose duties cover it.</summary>
public sealed class StaffEvidenceArchive(DossierEvidence officers, DossierArchive archive, StaffGate gate, SensitiveReads reads)
{
    [Function(nameof(StaffEvidenceArchive))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/minh-chung/{code}/zip")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (dossier, page) = await officers.OpenAsync(request, code, cancellationToken);
        if (dossier is null) return page!;
        if (await gate.FindAsync(request, cancellationToken) is { } visit) await reads.PersonAsync(dossier, (visit.Viewer ?? visit.Person).Id, cancellationToken);
        return await archive.OfDossierAsync(request, dossier, cancellationToken);
    }
}
