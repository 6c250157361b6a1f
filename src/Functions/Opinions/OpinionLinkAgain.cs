using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Opinions;

/// <summary>POST /y-kien/gui-lai: a fresh link to the registered address, if the stage still waits for that person. The answer is the same either way.</summary>
public sealed class OpinionLinkAgain(GrantStore grants, StageStore stages, Outbox outbox, Throttle throttle, PageResults pages)
{
    [Function(nameof(OpinionLinkAgain))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "y-kien/gui-lai")] HttpRequest request, CancellationToken cancellationToken)
    {
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (await throttle.CodeAsync(request, posted["token"].ToString(), cancellationToken) is { } refusal) return refusal;
        if (await grants.FindAsync(posted["token"], cancellationToken) is { Purpose: AccessPurpose.Opinion } grant) await SendAsync(grant, cancellationToken);
        return await pages.ProblemAsync(request, StatusCodes.Status200OK, "LinkResent", "/");
    }

    private async Task SendAsync(AccessGrant grant, CancellationToken cancellationToken)
    {
        var stage = await stages.FindAsync(new(grant.Subject, grant.Stage, grant.Attempt), cancellationToken);
        if (stage is not { Attempt.IsOpen: true } || !stage.Attempt.IsAsked(grant.Person)) return;
        var letter = new LetterKey(grant.Subject, grant.Stage, grant.Attempt, LetterKind.OpinionRequest, Person: stage.Attempt.Person == grant.Person ? "" : grant.Person);
        await outbox.PostAsync(letter with { Number = await outbox.CountAsync(letter, cancellationToken) + 1 }, cancellationToken);
    }
}
