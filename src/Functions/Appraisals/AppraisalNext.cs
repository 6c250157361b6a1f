using DanVanKheo.Access;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Appraisals;

/// <summary>POST /tham-dinh/ho-so/{code}/tiep: keeps what was typed and goes to the person's next open sheet. A browser that has not proved its address stays where it is.</summary>
public sealed class AppraisalNext(AppraisalDoors doors, LinkDoors links, AppraisalPages pages, AppraisalDesk desk, OpenSheets sheets)
{
    [Function(nameof(AppraisalNext))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "tham-dinh/ho-so/{code}/tiep")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await doors.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (visit.MayScore && visit.Seat.DeclaredAt is not null && SheetPosts.IsSheet(posted, visit.Set))
        {
            var draft = SheetPosts.Read(posted, visit.Set, visit.Seat.Draft);
            if (await desk.SaveAsync(visit, draft, cancellationToken) is { Count: > 0 } problems) return await pages.SheetAsync(request, visit, draft, "", problems, cancellationToken);
        }

        return await GoOnAsync(request, visit, cancellationToken);
    }

    private async Task<IActionResult> GoOnAsync(HttpRequest request, AppraisalVisit visit, CancellationToken cancellationToken)
    {
        List<Assignment> open = [.. (await sheets.OfAsync(visit.Seat.Person, cancellationToken)).Where(s => s.IsOpen && s.Dossier != visit.Grant.Subject)];
        if (open.Count == 0) return new SeeOther($"{visit.Address}?tiep=het");
        if (!await links.IsVerifiedAsync(request, visit.Seat.Person, cancellationToken)) return new SeeOther($"{visit.Address}?tiep=ma");
        // The one after this dossier, or the first again after the last.
        var next = open.FirstOrDefault(s => string.CompareOrdinal(s.Dossier, visit.Grant.Subject) > 0) ?? open[0];
        return await doors.GoToAsync(request, next, visit.Grant, cancellationToken);
    }
}
