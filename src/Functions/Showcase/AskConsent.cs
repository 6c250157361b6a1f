using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>POST /can-bo/cong-khai/{code}/xin-y-kien: asks the owner by mail what may be shown, and about the story as it is now.</summary>
public sealed class AskConsent(ShowcaseGate gate, ShowcasePages showcase, StoryDesk desk)
{
    [Function(nameof(AskConsent))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/cong-khai/{code}/xin-y-kien")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await gate.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        var problems = await desk.AskAsync(visit, cancellationToken);
        return problems.Count == 0 ? new SeeOther(visit.Address + "?xong=gui") : await showcase.ShowAsync(request, visit, view => view with { Problems = problems }, cancellationToken);
    }
}
