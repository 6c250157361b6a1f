using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>POST /can-bo/cong-khai/{code}/an: keeps a model out of the public pages, or lets it back in, with a reason.</summary>
public sealed class WithholdExemplar(ShowcaseGate gate, ShowcasePages showcase, ShowcaseDesk desk)
{
    [Function(nameof(WithholdExemplar))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/cong-khai/{code}/an")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await gate.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        var reason = VietnameseText.Normalise(posted["withholdReason"]);
        var problems = new FeatureInput("", reason).CheckReason("withholdReason");
        if (problems.Count > 0) return await showcase.ShowAsync(request, visit, view => view with { WithholdReason = reason, Problems = problems }, cancellationToken);
        await desk.WithholdAsync(visit, posted["withheld"] == "yes", reason, cancellationToken);
        return new SeeOther(visit.Address + "?xong=luu");
    }
}
