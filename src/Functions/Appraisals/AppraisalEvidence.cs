using DanVanKheo.Evidence;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Appraisals;

/// <summary>GET /tham-dinh/ho-so/{code}/tep/{id}: a file, once the question about a conflict of interest is answered; in a blind stage under a name that says nothing.</summary>
public sealed class AppraisalEvidence(AppraisalDoors doors, EvidenceStore evidence, BlindDossier blind, EvidenceDownload download)
{
    [Function(nameof(AppraisalEvidence))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "tham-dinh/ho-so/{code}/tep/{id}")] HttpRequest request, string code, string id, CancellationToken cancellationToken)
    {
        var (visit, _, page) = await doors.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (visit.Seat.DeclaredAt is null || visit.Seat.Recusal is not null) return new SeeOther(visit.Address);
        var files = await evidence.OfAsync(visit.Dossier.Draft, cancellationToken);
        return await download.AnswerAsync(request, visit.Dossier.Draft, blind.Files(visit, files).FirstOrDefault(f => f.Id == id), cancellationToken, visit.Settings.Blind);
    }
}
