using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Councils;

/// <summary>POST /bieu-quyet/ho-so/{code}/ma: mails six digits to the member's registered address. Whoever can type them takes part; pressing the button alone counts for nothing.</summary>
public sealed class BallotCode(BallotPages ballots, MailedCodes codes)
{
    [Function(nameof(BallotCode))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "bieu-quyet/ho-so/{code}/ma")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, _, page) = await ballots.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (visit.State is not null) return new SeeOther(visit.Address);
        var letter = new LetterKey(visit.Grant.Subject, visit.Grant.Stage, visit.Grant.Attempt, LetterKind.BallotCode, Person: visit.Member.Id);
        return await codes.SendAsync(request, $"{visit.Grant.Subject}|{visit.Member.Id}", letter, cancellationToken) ?? new SeeOther($"{visit.Address}?ma=da-gui#ma");
    }
}
