using DanVanKheo.Evidence;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Opinions;

/// <summary>GET /y-kien/ho-so/{code}/tep/{id}/nho: the small picture of a file, for who may see the dossier.</summary>
public sealed class OpinionPreview(OpinionPages opinions, EvidenceStore evidence, EvidenceDownload download)
{
    [Function(nameof(OpinionPreview))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "y-kien/ho-so/{code}/tep/{id}/nho")] HttpRequest request, string code, string id, CancellationToken cancellationToken)
    {
        var (visit, page) = await opinions.OpenAsync(request, request.Cookies[Cookies.Opinion], code, cancellationToken);
        return visit is null ? page! : await download.PreviewAsync(visit.Dossier.Draft, await evidence.FindAsync(visit.Dossier.Draft, id, cancellationToken), cancellationToken);
    }
}
