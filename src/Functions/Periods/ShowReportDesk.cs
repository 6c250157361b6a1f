using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>GET|POST /can-bo/so-ket/{period}: the report at its owner's desk; POST keeps the text.</summary>
public sealed class ShowReportDesk(ReportDeskPages desks, ReportDesk desk)
{
    [Function(nameof(ShowReportDesk))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/so-ket/{period}")] HttpRequest request, string period, CancellationToken cancellationToken)
    {
        var (visit, found, posted, page) = await desks.OpenAsync(request, period, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await desks.ShowAsync(request, visit, found!, null, "", [], cancellationToken);
        var text = ReportDeskPages.Typed(posted);
        if (ReportDeskPages.Problems(text) is { Count: > 0 } problems) return await desks.ShowAsync(request, visit, found!, text, "", problems, cancellationToken);
        await desk.SaveTextAsync(found!, text, visit.Person.Id, cancellationToken);
        return new SeeOther($"{ReportDeskPages.Root}/{period}?xong=save");
    }
}
