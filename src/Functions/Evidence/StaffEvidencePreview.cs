using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Evidence;

/// <summary>GET /can-bo/minh-chung/{code}/tep/{id}/nho: the small picture of a file.</summary>
public sealed class StaffEvidencePreview(DossierEvidence officers, EvidenceStore evidence, EvidenceDownload download)
{
    [Function(nameof(StaffEvidencePreview))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/minh-chung/{code}/tep/{id}/nho")] HttpRequest request, string code, string id, CancellationToken cancellationToken)
    {
        var (dossier, page) = await officers.OpenAsync(request, code, cancellationToken);
        return dossier is null ? page! : await download.PreviewAsync(dossier.Draft, await evidence.FindAsync(dossier.Draft, id, cancellationToken), cancellationToken);
    }
}
