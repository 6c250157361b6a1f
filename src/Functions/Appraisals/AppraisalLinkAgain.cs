using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Appraisals;

/// <summary>POST /tham-dinh/gui-lai: a fresh link to the registered address, if the sheet is still open. The answer is the same either way.</summary>
public sealed class AppraisalLinkAgain(GrantStore grants, StageStore stages, AssignmentStore assignments, Outbox outbox, PageResults pages)
{
    [Function(nameof(AppraisalLinkAgain))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "tham-dinh/gui-lai")] HttpRequest request, CancellationToken cancellationToken)
    {
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (await grants.FindAsync(posted["token"], cancellationToken) is { Purpose: AccessPurpose.Appraisal } grant) await SendAsync(grant, cancellationToken);
        return await pages.ProblemAsync(request, StatusCodes.Status200OK, "LinkResent", "/");
    }

    private async Task SendAsync(AccessGrant grant, CancellationToken cancellationToken)
    {
        var key = new StageKey(grant.Subject, grant.Stage, grant.Attempt);
        if (await stages.FindAsync(key, cancellationToken) is not { Attempt.IsOpen: true }) return;
        if (await assignments.FindAsync(key, grant.Person, cancellationToken) is not { Seat.IsOpen: true }) return;
        var letter = new LetterKey(grant.Subject, grant.Stage, grant.Attempt, LetterKind.AppraisalRequest, Person: grant.Person);
        await outbox.PostAsync(letter with { Number = await outbox.CountAsync(letter, cancellationToken) + 1 }, cancellationToken);
    }
}
