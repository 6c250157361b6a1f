using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>POST /can-bo/so-ket/{period}/dem-lai: keeps the text and counts the draft again.</summary>
public sealed class RecountReport(ReportDeskPages desks, ReportDesk desk)
{
    [Function(nameof(RecountReport))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/so-ket/{period}/dem-lai")] HttpRequest request, string period, CancellationToken cancellationToken)
    {
        var (visit, found, posted, page) = await desks.OpenAsync(request, period, cancellationToken);
        if (visit is null) return page!;
        var text = ReportDeskPages.Typed(posted);
        if (ReportDeskPages.Problems(text) is { Count: > 0 } problems) return await desks.ShowAsync(request, visit, found!, text, "", problems, cancellationToken);
        await desk.RecountAsync(found!, text, visit.Person.Id, cancellationToken);
        return new SeeOther($"{ReportDeskPages.Root}/{period}?xong=recount");
    }
}
