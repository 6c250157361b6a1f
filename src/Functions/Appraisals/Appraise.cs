using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Appraisals;

/// <summary>GET|POST /tham-dinh/ho-so/{code}: the question, the sheet, or what became of it; POST hands the sheet in.</summary>
public sealed class Appraise(AppraisalDoors doors, AppraisalTurns turns, AppraisalPages pages, AppraisalDesk desk)
{
    [Function(nameof(Appraise))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "tham-dinh/ho-so/{code}")] HttpRequest request,
        string code,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await doors.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await pages.ShowAsync(request, visit, cancellationToken);
        if (!visit.MayScore || visit.Seat.DeclaredAt is null) return new SeeOther(visit.Address);
        var (draft, typed) = (SheetPosts.Read(posted, visit.Set, visit.Seat.Draft), posted["code"].ToString().Trim());
        return await turns.TakeAsync(
            request,
            visit,
            verified => desk.SubmitAsync(visit, draft, typed, verified, client, cancellationToken),
            (now, problems) => pages.SheetAsync(request, now, draft, typed, problems, cancellationToken),
            cancellationToken);
    }
}
