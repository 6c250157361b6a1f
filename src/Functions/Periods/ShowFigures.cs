using DanVanKheo.Staff;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>GET /can-bo/so-lieu?den-ngay=…&amp;tu-nam=…&amp;den-nam=…: figures as of the end of any day, from the tallies.</summary>
public sealed class ShowFigures(StaffGate gate, FigurePages figures)
{
    [Function(nameof(ShowFigures))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/so-lieu")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        return visit is null ? page! : await figures.ShowAsync(request, visit, "", cancellationToken);
    }
}
