using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.FollowUps;

/// <summary>GET /bao-cao/ho-so/{code}/tep/{file}: a file of the submitter's own, as a download.</summary>
public sealed class ReportEvidence(ReportPages reports, FollowUpFiles files)
{
    [Function(nameof(ReportEvidence))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "bao-cao/ho-so/{code}/tep/{file}")] HttpRequest request, string code, string file, CancellationToken cancellationToken)
    {
        var (visit, _, page) = await reports.OpenAsync(request, code, cancellationToken);
        return visit is null ? page! : await files.AnswerAsync(request, visit.Dossier, file, cancellationToken);
    }
}
