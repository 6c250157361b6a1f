using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Evidence;

/// <summary>GET /can-bo/minh-chung/{code}/tep/{id}: a file, for an officer whose duties cover the dossier.</summary>
public sealed class StaffEvidenceFile(DossierEvidence officers, EvidenceStore evidence, EvidenceDownload download)
{
    [Function(nameof(StaffEvidenceFile))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/minh-chung/{code}/tep/{id}")] HttpRequest request, string code, string id, CancellationToken cancellationToken)
    {
        var (dossier, page) = await officers.OpenAsync(request, code, cancellationToken);
        return dossier is null ? page! : await download.AnswerAsync(request, dossier.Draft, await evidence.FindAsync(dossier.Draft, id, cancellationToken), cancellationToken);
    }
}
