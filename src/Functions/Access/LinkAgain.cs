using DanVanKheo.Letters;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Access;

/// <summary>POST /lien-ket/gui-lai: a fresh link to the registered address, if what the old one opened still waits for that person. The answer is the same either way.</summary>
public sealed class LinkAgain(GrantStore grants, FreshLinks fresh, Outbox outbox, Throttle throttle, PageResults pages)
{
    [Function(nameof(LinkAgain))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "lien-ket/gui-lai")] HttpRequest request, CancellationToken cancellationToken)
    {
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (await throttle.CodeAsync(request, posted["token"].ToString(), cancellationToken) is { } refusal) return refusal;
        if (await grants.FindAsync(posted["token"], cancellationToken) is { } grant && await fresh.LetterAsync(grant, cancellationToken) is { } letter) await outbox.PostNextAsync(letter, cancellationToken);
        return await pages.ProblemAsync(request, StatusCodes.Status200OK, "LinkResent", "/");
    }
}
