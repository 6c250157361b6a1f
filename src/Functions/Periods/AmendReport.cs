using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>POST /can-bo/so-ket/{period}/dieu-chinh: opens the next version of a frozen report, with a reason.</summary>
public sealed class AmendReport(ReportDeskPages desks, ReportDesk desk)
{
    [Function(nameof(AmendReport))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/so-ket/{period}/dieu-chinh")] HttpRequest request, string period, CancellationToken cancellationToken)
    {
        var (visit, found, posted, page) = await desks.OpenAsync(request, period, cancellationToken);
        if (visit is null) return page!;
        var reason = VietnameseText.Normalise(posted["reason"].ToString());
        if (AmendRules.Check(reason) is { } problem) return await desks.ShowAsync(request, visit, found!, null, reason, [problem], cancellationToken);
        await desk.AmendAsync(found!, reason, visit.Person.Id, cancellationToken);
        return new SeeOther($"{ReportDeskPages.Root}/{period}?xong=amend");
    }
}
