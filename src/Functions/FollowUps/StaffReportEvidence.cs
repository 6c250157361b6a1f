using DanVanKheo.Evidence;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.FollowUps;

/// <summary>GET /can-bo/ho-so/{code}/bao-cao/{file}: a file cited in a report, for an officer who may read the dossier; always as a download.</summary>
public sealed class StaffReportEvidence(DossierEvidence officers, FollowUpFiles files)
{
    [Function(nameof(StaffReportEvidence))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/ho-so/{code}/bao-cao/{file}")] HttpRequest request, string code, string file, CancellationToken cancellationToken)
    {
        var (dossier, page) = await officers.OpenAsync(request, code, cancellationToken);
        return dossier is null ? page! : await files.AnswerAsync(request, dossier, file, cancellationToken);
    }
}
