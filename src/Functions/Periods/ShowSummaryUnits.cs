using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>GET /so-ket/ky/{period}/don-vi?…: the units behind one count of units of a report, as they stood when it was counted.</summary>
public sealed class ShowSummaryUnits(SummaryReader reader, PageResults pages)
{
    [Function(nameof(ShowSummaryUnits))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "so-ket/ky/{period}/don-vi")] HttpRequest request, string period, CancellationToken cancellationToken) =>
        await reader.UnitsAsync(request, period, cancellationToken) is { } view
            ? await pages.ShowAsync<UnitsPage, UnitsView>(request, view)
            : await pages.NotFoundAsync(request);
}
