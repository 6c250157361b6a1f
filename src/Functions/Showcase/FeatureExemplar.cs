using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>POST /can-bo/cong-khai/{code}/noi-bat: puts a public model first, at a place and with a reason.</summary>
public sealed class FeatureExemplar(ShowcaseGate gate, ShowcasePages showcase, ShowcaseDesk desk)
{
    [Function(nameof(FeatureExemplar))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/cong-khai/{code}/noi-bat")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await gate.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        var input = new FeatureInput(VietnameseText.NormaliseLine(posted["order"]), VietnameseText.Normalise(posted["reason"]));
        var problems = Publicity.IsPublic(visit.Dossier) ? input.Check() : [new("", "NotPublic")];
        if (problems.Count > 0) return await showcase.ShowAsync(request, visit, view => view with { Feature = input, Problems = problems }, cancellationToken);
        await desk.FeatureAsync(visit, input, cancellationToken);
        return new SeeOther(visit.Address + "?xong=luu");
    }
}
