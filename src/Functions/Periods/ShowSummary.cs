using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>GET /so-ket/ky/{period}?ban=…: a period's report as a page, the newest version unless another is asked for.</summary>
public sealed class ShowSummary(SummaryReader reader, PageResults pages)
{
    [Function(nameof(ShowSummary))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "so-ket/ky/{period}")] HttpRequest request, string period, CancellationToken cancellationToken) =>
        await reader.ReadAsync(request, period, cancellationToken) is { } view
            ? await pages.ShowAsync<SummaryPage, SummaryView>(request, view)
            : await pages.NotFoundAsync(request);
}
