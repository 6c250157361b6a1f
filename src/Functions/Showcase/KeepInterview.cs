using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>POST /can-bo/cong-khai/{code}/bai-viet/loi-ke: what was said in the interview. Only officers read it.</summary>
public sealed class KeepInterview(ShowcaseGate gate, ShowcasePages showcase, StoryDesk desk)
{
    [Function(nameof(KeepInterview))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/cong-khai/{code}/bai-viet/loi-ke")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await gate.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        var notes = showcase.Read(visit.Dossier, posted, q => q.Note);
        var problems = await desk.KeepNotesAsync(visit, notes, cancellationToken);
        return problems.Count == 0 ? new SeeOther(visit.Address + "/bai-viet?xong=luu") : await showcase.StoryAsync(request, visit, view => view with { Notes = notes, Problems = problems }, cancellationToken);
    }
}
