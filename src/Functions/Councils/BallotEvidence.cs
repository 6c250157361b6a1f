using DanVanKheo.Evidence;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Councils;

/// <summary>GET /bieu-quyet/ho-so/{code}/tep/{id}: a file, for a member who votes on the dossier; always as a download, never as a page.</summary>
public sealed class BallotEvidence(BallotPages ballots, EvidenceStore evidence, PageResults pages)
{
    [Function(nameof(BallotEvidence))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "bieu-quyet/ho-so/{code}/tep/{id}")] HttpRequest request, string code, string id, CancellationToken cancellationToken)
    {
        var (visit, page) = await ballots.OpenAsync(request, request.Cookies[Cookies.Ballot], code, cancellationToken);
        if (visit is null) return page!;
        if (!visit.MayRead || await evidence.FindAsync(visit.Dossier.Draft, id, cancellationToken) is not { } file) return await pages.NotFoundAsync(request);
        return new FileStreamResult(await evidence.OpenAsync(visit.Dossier.Draft, file, cancellationToken), file.ContentType) { FileDownloadName = file.Name };
    }
}
