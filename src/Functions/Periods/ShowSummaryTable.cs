using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>GET /so-ket/ky/{period}/bieu/{table}: one table of a report.</summary>
public sealed class ShowSummaryTable(SummaryReader reader, PageResults pages)
{
    [Function(nameof(ShowSummaryTable))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "so-ket/ky/{period}/bieu/{table}")] HttpRequest request, string period, string table, CancellationToken cancellationToken) =>
        await reader.ReadAsync(request, period, cancellationToken) is { } view && reader.Table(request, view, table) is { } found
            ? await pages.ShowAsync<TablePage, TableView>(request, new(view.Passport, found, [.. view.Report.Tables.Tables.Select(t => t.Id)]) { Turn = FigurePages.Turn(request, found) })
            : await pages.NotFoundAsync(request);
}
