using DanVanKheo.Evidence;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>GET /dang-ky/minh-chung/{id}/nho: the small picture of a file of the submitter's own; not of one that waits for the scanner.</summary>
public sealed class EvidencePreview(RegistrationJourney journey, EvidenceStore evidence, EvidenceDownload download)
{
    [Function("RegistrationEvidencePreview")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "dang-ky/minh-chung/{id}/nho")] HttpRequest request, string id, CancellationToken cancellationToken) =>
        await journey.FindAsync(request.Cookies[Cookies.Draft], cancellationToken) is { } visit
            ? await download.PreviewAsync(visit.Draft.Id, await evidence.FindAsync(visit.Draft.Id, id, cancellationToken), cancellationToken)
            : new NotFoundResult();
}
