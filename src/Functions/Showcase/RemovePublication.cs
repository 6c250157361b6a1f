using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>POST /can-bo/cong-khai/{code}/gioi-thieu/xoa: takes out a publication that was written down by mistake; the history keeps it.</summary>
public sealed class RemovePublication(ShowcaseGate gate, ShowcaseDesk desk)
{
    [Function(nameof(RemovePublication))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/cong-khai/{code}/gioi-thieu/xoa")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await gate.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        await desk.RemoveRecordAsync(visit, posted["record"].ToString(), cancellationToken);
        return new SeeOther(visit.Address + "?xong=luu#gioi-thieu");
    }
}
