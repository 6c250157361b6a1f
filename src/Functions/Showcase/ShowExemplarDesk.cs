using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>GET /can-bo/cong-khai/{code}: the public side of one model, for whoever publishes.</summary>
public sealed class ShowExemplarDesk(ShowcaseGate gate, ShowcasePages showcase)
{
    [Function(nameof(ShowExemplarDesk))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/cong-khai/{code}")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, _, page) = await gate.OpenAsync(request, code, cancellationToken);
        return visit is null ? page! : await showcase.ShowAsync(request, visit, view => view, cancellationToken);
    }
}
