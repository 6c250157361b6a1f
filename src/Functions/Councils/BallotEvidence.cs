using DanVanKheo.Evidence;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Councils;

/// <summary>GET /bieu-quyet/ho-so/{code}/tep/{id}: a file, for a member who votes on the dossier; always as a download, never as a page.</summary>
public sealed class BallotEvidence(BallotPages ballots, EvidenceStore evidence, EvidenceDownload download)
{
    [Function(nameof(BallotEvidence))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "bieu-quyet/ho-so/{code}/tep/{id}")] HttpRequest request, string code, string id, CancellationToken cancellationToken)
    {
        var (visit, page) = await ballots.OpenAsync(request, request.Cookies[Cookies.Ballot], code, cancellationToken);
        if (visit is null) return page!;
        var file = visit.MayRead ? await evidence.FindAsync(visit.Dossier.Draft, id, cancellationToken) : null;
        return await download.AnswerAsync(request, visit.Dossier.Draft, file, cancellationToken);
    }
}
