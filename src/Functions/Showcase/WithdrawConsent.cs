using DanVanKheo.FollowUps;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>POST /bao-cao/ho-so/{code}/cong-khai/rut: one click, and nothing of the model is shown any more.</summary>
public sealed class WithdrawConsent(ReportPages reports, ConsentDesk desk)
{
    [Function(nameof(WithdrawConsent))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "bao-cao/ho-so/{code}/cong-khai/rut")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, _, page) = await reports.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        await desk.WithdrawAsync(visit.Dossier, cancellationToken);
        return new SeeOther(ConsentPages.AddressOf(visit) + "?xong=co");
    }
}
