using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>GET /so-ket/ky/{period}/ho-so?…: the records behind one number of a report, as they were when it was counted.</summary>
public sealed class ShowSummaryRecords(SummaryReader reader, PageResults pages)
{
    [Function(nameof(ShowSummaryRecords))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "so-ket/ky/{period}/ho-so")] HttpRequest request, string period, CancellationToken cancellationToken) =>
        await reader.RecordsAsync(request, period, cancellationToken) is { } view
            ? await pages.ShowAsync<RecordsPage, RecordsView>(request, view)
            : await pages.NotFoundAsync(request);
}
