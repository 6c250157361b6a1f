using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Councils;

/// <summary>POST /bieu-quyet/ho-so/{code}/ma: the member receives the ballot, and six digits at the registered address.</summary>
public sealed class BallotCode(BallotPages ballots, CouncilDesk desk, Outbox outbox, Throttle throttle, PageResults pages)
{
    [Function(nameof(BallotCode))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "bieu-quyet/ho-so/{code}/ma")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, page) = await ballots.OpenAsync(request, request.Cookies[Cookies.Ballot], code, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(visit.Token, BallotVisit.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, visit.Address);
        if (visit.State is not null) return new SeeOther(visit.Address);
        if (await throttle.CodeAsync(request, $"{visit.Grant.Subject}|{visit.Member.Id}", cancellationToken) is { } wait) return wait;
        await desk.ReceiveAsync(visit.Round, visit.Member.Id, cancellationToken);
        var letter = new LetterKey(visit.Grant.Subject, visit.Grant.Stage, visit.Grant.Attempt, LetterKind.BallotCode, Person: visit.Member.Id);
        await outbox.PostAsync(letter with { Number = await outbox.CountAsync(letter, cancellationToken) + 1 }, cancellationToken);
        return new SeeOther($"{visit.Address}?ma=da-gui#ma");
    }
}
