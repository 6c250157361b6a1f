using DanVanKheo.Staff;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>GET /can-bo/so-lieu/khen-kip-thoi?den-ngay=…&amp;tu-nam=…&amp;den-nam=…&amp;han=…: how long commendations took, as of any day.</summary>
public sealed class ShowTimeliness(StaffGate gate, FigurePages figures, FigureSources sources, TimelinessPages timeliness)
{
    [Function(nameof(ShowTimeliness))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/so-lieu/khen-kip-thoi")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var period = figures.Asked(request).Period;
        return await timeliness.ShowAsync(request, figures.Passport(period), await sources.RecordsAsync(period, cancellationToken), sources.UnitNames(period));
    }
}
