using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>GET /so-ket/ky/{period}/xlsx: the same figures and records as a workbook.</summary>
public sealed class SummaryDownload(SummaryReader reader, PageResults pages)
{
    [Function(nameof(SummaryDownload))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "so-ket/ky/{period}/xlsx")] HttpRequest request, string period, CancellationToken cancellationToken) =>
        await reader.ReadAsync(request, period, cancellationToken) is { } view
            ? new FileContentResult(SummaryWorkbook.Write(view, LanguageSwitch.Of(request)), SummaryWorkbook.ContentType) { FileDownloadName = $"so-ket-{view.Summary.Period.Id}.xlsx" }
            : await pages.NotFoundAsync(request);
}
