using DanVanKheo.Opinions;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.FollowUps;

/// <summary>GET /y-kien/ho-so/{code}/bao-cao/{file}: a file cited in a report, for who may see the dossier; always as a download.</summary>
public sealed class OpinionReportEvidence(OpinionPages opinions, FollowUpFiles files)
{
    [Function(nameof(OpinionReportEvidence))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "y-kien/ho-so/{code}/bao-cao/{file}")] HttpRequest request, string code, string file, CancellationToken cancellationToken)
    {
        var (visit, page) = await opinions.OpenAsync(request, request.Cookies[Cookies.Opinion], code, cancellationToken);
        return visit is null ? page! : await files.AnswerAsync(request, visit.Dossier, file, cancellationToken);
    }
}
