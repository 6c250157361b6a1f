using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Opinions;

/// <summary>POST /y-kien/ho-so/{code}/ma: mails six digits to the registered address of the person who must decide.</summary>
public sealed class OpinionCode(OpinionPages opinions, Outbox outbox, Throttle throttle, PageResults pages)
{
    [Function(nameof(OpinionCode))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "y-kien/ho-so/{code}/ma")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, page) = await opinions.OpenAsync(request, request.Cookies[Cookies.Opinion], code, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(visit.Token, OpinionVisit.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, visit.Address);
        var attempt = visit.Stage.Attempt;
        var letter = new LetterKey(attempt.Dossier, attempt.Stage, attempt.Attempt, LetterKind.OpinionCode, Person: attempt.Person == visit.Grant.Person ? "" : visit.Grant.Person);
        if (await throttle.CodeAsync(request, visit.Token, cancellationToken) is { } refusal) return refusal;
        if (visit.MayDecide) await outbox.PostAsync(letter with { Number = await outbox.CountAsync(letter, cancellationToken) + 1 }, cancellationToken);
        var back = posted["back"] == "chuyen" ? "/chuyen" : "";
        return new SeeOther($"{visit.Address}{back}?ma=da-gui#ma");
    }
}
