using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>GET /can-bo/so-lieu/don-vi?…: the units behind one count of units as of any day, read now.</summary>
public sealed class ShowFigureUnits(StaffGate gate, FigurePages figures, FigureSources sources, PageResults pages)
{
    [Function(nameof(ShowFigureUnits))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/so-lieu/don-vi")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        if (UnitQuery.Parse(name => request.Query[name]) is not { } query) return await pages.NotFoundAsync(request);
        var period = figures.Asked(request).Period;
        var source = await sources.LiveAsync(period, cancellationToken);
        var taking = (await sources.BehindAsync(query.Of, period, cancellationToken)).Select(r => r.Unit);
        return await pages.ShowAsync<UnitsPage, UnitsView>(request, FigurePages.Units(request, query, figures.Passport(period), PeriodTables.Of(source), source.Counted, taking, sources.GroupNames));
    }
}
