using DanVanKheo.Evidence;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Opinions;

/// <summary>GET /y-kien/ho-so/{code}/tep/{id}: a file, for who may see the dossier; always as a download, never as a page.</summary>
public sealed class OpinionEvidence(OpinionPages opinions, EvidenceStore evidence, EvidenceDownload download)
{
    [Function(nameof(OpinionEvidence))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "y-kien/ho-so/{code}/tep/{id}")] HttpRequest request, string code, string id, CancellationToken cancellationToken)
    {
        var (visit, page) = await opinions.OpenAsync(request, request.Cookies[Cookies.Opinion], code, cancellationToken);
        return visit is null ? page! : await download.AnswerAsync(request, visit.Dossier.Draft, await evidence.FindAsync(visit.Dossier.Draft, id, cancellationToken), cancellationToken);
    }
}
