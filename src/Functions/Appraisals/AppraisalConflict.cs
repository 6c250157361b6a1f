using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Appraisals;

/// <summary>GET|POST /tham-dinh/ho-so/{code}/xung-dot: the question about a conflict of interest; GET asks it again after the dossier was read.</summary>
public sealed class AppraisalConflict(AppraisalDoors doors, AppraisalTurns turns, AppraisalPages pages, AppraisalDesk desk)
{
    [Function(nameof(AppraisalConflict))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "tham-dinh/ho-so/{code}/xung-dot")] HttpRequest request,
        string code,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await doors.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (!visit.MayScore) return new SeeOther(visit.Address);
        if (!FormPost.IsPost(request)) return await pages.ConflictAsync(request, visit, new(), [], cancellationToken);
        var input = new ConflictInput(posted["conflict"].ToString(), posted["reason"].ToString(), posted["code"].ToString());
        return await turns.TakeAsync(
            request,
            visit,
            verified => desk.AnswerAsync(visit, input, verified, client, cancellationToken),
            (now, problems) => pages.ConflictAsync(request, now, input, problems, cancellationToken),
            cancellationToken,
            needsCode: input.Answer == RecusalRules.Yes);
    }
}
