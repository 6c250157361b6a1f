using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>GET /so-ket/ky/{period}/khen-kip-thoi: how long the commendations of a report took, from its frozen records.</summary>
public sealed class ShowSummaryTimeliness(SummaryReader reader, TimelinessPages timeliness, PageResults pages)
{
    [Function(nameof(ShowSummaryTimeliness))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "so-ket/ky/{period}/khen-kip-thoi")] HttpRequest request, string period, CancellationToken cancellationToken) =>
        await reader.ReadAsync(request, period, cancellationToken) is { } view
            ? await timeliness.ShowAsync(request, view.Passport, view.Summary.Records, view.UnitNames)
            : await pages.NotFoundAsync(request);
}
