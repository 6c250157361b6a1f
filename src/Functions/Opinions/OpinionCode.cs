using DanVanKheo.Access;
using DanVanKheo.Discussions;
using DanVanKheo.Letters;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Opinions;

/// <summary>POST /y-kien/ho-so/{code}/ma: mails six digits to the registered address of the person who must decide.</summary>
public sealed class OpinionCode(OpinionPages opinions, MailedCodes codes)
{
    [Function(nameof(OpinionCode))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "y-kien/ho-so/{code}/ma")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await opinions.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (!visit.MayDecide) return new SeeOther(visit.Address);
        var attempt = visit.Stage.Attempt;
        var letter = new LetterKey(attempt.Dossier, attempt.Stage, attempt.Attempt, LetterKind.OpinionCode, Person: attempt.Person == visit.Grant.Person ? "" : visit.Grant.Person);
        var back = posted["back"].ToString() is ("chuyen" or Discuss.Slug) and var to ? "/" + to : "";
        return await codes.SendAsync(request, visit.Token, letter, cancellationToken) ?? new SeeOther($"{visit.Address}{back}?ma=da-gui#ma");
    }
}
