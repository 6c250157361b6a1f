using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Evidence;

/// <summary>GET /can-bo/minh-chung/{code}/zip: the whole dossier as one file, for an officer whose duties cover it.</summary>
public sealed class StaffEvidenceArchive(DossierEvidence officers, DossierArchive archive)
{
    [Function(nameof(StaffEvidenceArchive))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/minh-chung/{code}/zip")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (dossier, page) = await officers.OpenAsync(request, code, cancellationToken);
        return dossier is null ? page! : await archive.OfDossierAsync(request, dossier, cancellationToken);
    }
}
