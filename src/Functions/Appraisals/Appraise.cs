using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Appraisals;

/// <summary>GET|POST /tham-dinh/ho-so/{code}: the question, the sheet, or what became of it; POST hands the sheet in.</summary>
public sealed class Appraise(AppraisalDoors doors, AppraisalPages pages, AppraisalDesk desk)
{
    [Function(nameof(Appraise))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "tham-dinh/ho-so/{code}")] HttpRequest request,
        string code,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        if (FormPost.IsPost(request)) return await SubmitAsync(request, code, client, cancellationToken);
        var (visit, page) = await doors.OpenAsync(request, code, cancellationToken);
        return visit is null ? page! : await pages.ShowAsync(request, visit, cancellationToken);
    }

    private async Task<IActionResult> SubmitAsync(HttpRequest request, string code, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await doors.OpenFormAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (!visit.MayScore || visit.Seat.DeclaredAt is null) return new SeeOther(visit.Address);
        var verified = await doors.IsVerifiedAsync(request, visit.Seat.Person, cancellationToken);
        var (draft, typed) = (SheetPosts.Read(posted, visit.Set, visit.Seat.Draft), posted["code"].ToString().Trim());
        var problems = await desk.SubmitAsync(visit, draft, typed, verified, client, cancellationToken);
        var (now, _) = await doors.OpenAsync(request, code, cancellationToken);
        // The other half of a double click may have handed in meanwhile, and used up the code: then there is an outcome to show.
        if (problems.Count > 0 && now is { MayScore: true }) return await pages.SheetAsync(request, now, draft, typed, problems, cancellationToken);
        if (problems.Count == 0 && !verified) await doors.RememberAsync(request.HttpContext.Response, visit.Seat.Person, cancellationToken);
        return new SeeOther(visit.Address);
    }
}
