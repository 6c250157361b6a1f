using DanVanKheo.Calendar;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>POST /can-bo/cong-khai/{code}/gioi-thieu: writes down that a newspaper, a station or a page told of the model.</summary>
public sealed class RecordPublication(ShowcaseGate gate, ShowcasePages showcase, ShowcaseDesk desk, TimeProvider clock)
{
    [Function(nameof(RecordPublication))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/cong-khai/{code}/gioi-thieu")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await gate.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        var input = new PublicationInput(posted["kind"].ToString(), VietnameseText.NormaliseLine(posted["outlet"]), VietnameseText.NormaliseLine(posted["title"]), VietnameseText.NormaliseLine(posted["day"]), VietnameseText.NormaliseLine(posted["link"]));
        var problems = input.Check(VietnamTime.Day(clock.GetUtcNow()));
        if (problems.Count > 0) return await showcase.ShowAsync(request, visit, view => view with { Record = input, Problems = problems }, cancellationToken);
        await desk.RecordAsync(visit, input, cancellationToken);
        return new SeeOther(visit.Address + "?xong=luu#gioi-thieu");
    }
}
