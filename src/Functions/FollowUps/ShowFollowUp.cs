using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.FollowUps;

/// <summary>GET /bao-cao/ho-so/{code}: what the submitter owes, sent, and may do next.</summary>
public sealed class ShowFollowUp(ReportPages reports)
{
    [Function(nameof(ShowFollowUp))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "bao-cao/ho-so/{code}")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, _, page) = await reports.OpenAsync(request, code, cancellationToken);
        return visit is null ? page! : await reports.HomeAsync(request, visit, new Dictionary<string, string>(), [], cancellationToken);
    }
}
