using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Appraisals;

/// <summary>GET|POST /tham-dinh/ho-so/{code}/xung-dot: the question about a conflict of interest; GET asks it again after the dossier was read.</summary>
public sealed class AppraisalConflict(AppraisalDoors doors, AppraisalPages pages, AppraisalDesk desk)
{
    [Function(nameof(AppraisalConflict))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "tham-dinh/ho-so/{code}/xung-dot")] HttpRequest request,
        string code,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        if (FormPost.IsPost(request)) return await AnswerAsync(request, code, client, cancellationToken);
        var (visit, page) = await doors.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        return visit.MayScore ? await pages.ConflictAsync(request, visit, new(), [], cancellationToken) : new SeeOther(visit.Address);
    }

    private async Task<IActionResult> AnswerAsync(HttpRequest request, string code, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await doors.OpenFormAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (!visit.MayScore) return new SeeOther(visit.Address);
        var verified = await doors.IsVerifiedAsync(request, visit.Seat.Person, cancellationToken);
        var input = new ConflictInput(posted["conflict"].ToString(), posted["reason"].ToString(), posted["code"].ToString());
        var problems = await desk.AnswerAsync(visit, input, verified, client, cancellationToken);
        var (now, _) = await doors.OpenAsync(request, code, cancellationToken);
        if (problems.Count > 0 && now is { MayScore: true }) return await pages.ConflictAsync(request, now, input, problems, cancellationToken);
        if (problems.Count == 0 && !verified && input.Answer == RecusalRules.Yes) await doors.RememberAsync(request.HttpContext.Response, visit.Seat.Person, cancellationToken);
        return new SeeOther(visit.Address);
    }
}
