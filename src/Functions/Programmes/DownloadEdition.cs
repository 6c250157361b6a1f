using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Programmes;

/// <summary>GET /can-bo/chuong-trinh/tep?chuong-trinh=&amp;ban=: the whole definition as its JSON file, for another application or for source control.</summary>
public sealed class DownloadEdition(StaffGate gate, EditionReader reader, OrganisationDirectory directory, PageResults pages)
{
    [Function(nameof(DownloadEdition))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/chuong-trinh/tep")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, ProgrammePages.Role, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        if (await reader.AskedAsync(request, cancellationToken) is not { Edition: var edition }) return await pages.NotFoundAsync(request);
        return new FileContentResult(EditionStore.Content((await reader.ReadAsync(edition, cancellationToken)).Source), "application/json") { FileDownloadName = edition.File };
    }
}
