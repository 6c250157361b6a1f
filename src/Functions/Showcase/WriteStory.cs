using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>GET|POST /can-bo/cong-khai/{code}/bai-viet: the interview, and the story made of it.</summary>
public sealed class WriteStory(ShowcaseGate gate, ShowcasePages showcase, StoryDesk desk)
{
    [Function(nameof(WriteStory))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/cong-khai/{code}/bai-viet")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await gate.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await showcase.StoryAsync(request, visit, view => view, cancellationToken);
        var text = showcase.Read(visit.Dossier, posted, q => q.Part);
        var problems = await desk.KeepTextAsync(visit, text, posted["seen"].ToString(), cancellationToken);
        return problems.Count == 0 ? new SeeOther(visit.Address + "/bai-viet?xong=luu#bai-viet") : await showcase.StoryAsync(request, visit, view => view with { Text = text, Problems = problems }, cancellationToken);
    }
}
