using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Appraisals;

/// <summary>POST /tham-dinh/ho-so/{code}/nhap: keeps what was typed, right or not.</summary>
public sealed class AppraisalDraft(AppraisalDoors doors, AppraisalPages pages, AppraisalDesk desk)
{
    [Function(nameof(AppraisalDraft))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "tham-dinh/ho-so/{code}/nhap")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await doors.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (!visit.MayScore || visit.Seat.DeclaredAt is null) return new SeeOther(visit.Address);
        var draft = SheetPosts.Read(posted, visit.Set, visit.Seat.Draft);
        var problems = await desk.SaveAsync(visit, draft, cancellationToken);
        return problems.Count > 0 ? await pages.SheetAsync(request, visit, draft, "", problems, cancellationToken) : new SeeOther($"{visit.Address}#phieu");
    }
}
