using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Appraisals;

/// <summary>POST /tham-dinh/ho-so/{code}/ma: mails six digits to the registered address; a sheet that comes along is kept as a draft.</summary>
public sealed class AppraisalCode(AppraisalDoors doors, AppraisalPages pages, AppraisalDesk desk, MailedCodes codes)
{
    [Function(nameof(AppraisalCode))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "tham-dinh/ho-so/{code}/ma")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await doors.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (!visit.MayScore) return new SeeOther(visit.Address);
        if (visit.Seat.DeclaredAt is not null && SheetPosts.IsSheet(posted, visit.Set))
        {
            var draft = SheetPosts.Read(posted, visit.Set, visit.Seat.Draft);
            if (await desk.SaveAsync(visit, draft, cancellationToken) is { Count: > 0 } problems) return await pages.SheetAsync(request, visit, draft, "", problems, cancellationToken);
        }

        var letter = new LetterKey(visit.Key.Dossier, visit.Key.Stage, visit.Key.Attempt, LetterKind.AppraisalCode, Person: visit.Seat.Person);
        if (await codes.SendAsync(request, $"{visit.Key.InstanceId}|{visit.Seat.Person}", letter, cancellationToken) is { } wait) return wait;
        return new SeeOther(SheetPosts.IsSheet(posted, visit.Set) || visit.Seat.DeclaredAt is null ? $"{visit.Address}?ma=da-gui#ma" : $"{visit.Address}/xung-dot?ma=da-gui");
    }
}
