using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Programmes;

/// <summary>GET /can-bo/chuong-trinh?chuong-trinh=&amp;ban=: a definition that runs or is proposed, what changed in it, and the editions beside it.</summary>
public sealed class ShowProgramme(StaffGate gate, EditionReader reader, ProgrammePages views, PageResults pages)
{
    public const string Address = ProgrammePages.Address;

    [Function(nameof(ShowProgramme))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/chuong-trinh")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        return await reader.AskedAsync(request, cancellationToken) is { Edition: var edition } ? await views.ShowAsync(request, visit, edition, [], cancellationToken) : await pages.NotFoundAsync(request);
    }
}
