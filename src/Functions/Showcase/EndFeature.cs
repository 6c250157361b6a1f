using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>POST /can-bo/cong-khai/{code}/noi-bat/bo: takes a model off the featured, with a reason.</summary>
public sealed class EndFeature(ShowcaseGate gate, ShowcasePages showcase, ShowcaseDesk desk)
{
    [Function(nameof(EndFeature))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/cong-khai/{code}/noi-bat/bo")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await gate.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        var reason = VietnameseText.Normalise(posted["endReason"]);
        var problems = new FeatureInput("", reason).CheckReason("endReason");
        if (problems.Count > 0) return await showcase.ShowAsync(request, visit, view => view with { EndReason = reason, Problems = problems }, cancellationToken);
        await desk.EndFeatureAsync(visit, reason, cancellationToken);
        return new SeeOther(visit.Address + "?xong=luu");
    }
}
