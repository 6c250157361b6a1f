using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>GET /can-bo/so-lieu/bieu/{table}: one table as of any day.</summary>
public sealed class ShowFigureTable(StaffGate gate, FigurePages figures, FigureSources sources, PageResults pages)
{
    [Function(nameof(ShowFigureTable))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/so-lieu/bieu/{table}")] HttpRequest request, string table, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var period = figures.Asked(request).Period;
        var source = await sources.LiveAsync(period, cancellationToken);
        var tables = PeriodTables.Of(source);
        return (table == GapTable.Id ? GapTable.Of(source.Now, source.Counted, period, FigurePages.FieldOf(request)) : tables.Find(table)) is { } found
            ? await pages.ShowAsync<TablePage, TableView>(request, new(figures.Passport(period), found, [.. tables.Tables.Select(t => t.Id)]) { Turn = FigurePages.Turn(request, found) })
            : await pages.NotFoundAsync(request);
    }
}
