using DanVanKheo.Staff;
using DanVanKheo.Tallies;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>GET /can-bo/so-lieu/ho-so?…: the dossiers behind one number as of any day, read now; the number itself comes from the tallies.</summary>
public sealed class ShowFigureRecords(StaffGate gate, FigurePages figures, FigureSources sources, TallyReader tallies, PageResults pages)
{
    [Function(nameof(ShowFigureRecords))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/so-lieu/ho-so")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var period = figures.Asked(request).Period;
        var counted = await tallies.ReadAsync(period.Years, period.AsOf, cancellationToken);
        var records = await sources.RecordsAsync(period, cancellationToken);
        return await pages.ShowAsync<RecordsPage, RecordsView>(request, FigurePages.Records(request, figures.Passport(period), counted, records, sources.UnitNames(period), sources.GroupNames));
    }
}
