using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Organisations;

/// <summary>GET /can-bo/to-chuc/xuat/{json|xlsx}: the whole book as a file that can be imported again.</summary>
public sealed class ExportBook(StaffGate gate, OrganisationBook book, OrganisationDirectory directory, PageResults pages)
{
    [Function(nameof(ExportBook))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/to-chuc/xuat/{format}")] HttpRequest request, string format, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        return format switch
        {
            "json" => new FileContentResult(BookJsonWriter.Write(book), "application/json") { FileDownloadName = "to-chuc.json" },
            "xlsx" => new FileContentResult(BookWorkbook.Write(book, LanguageSwitch.Of(request)), BookWorkbook.ContentType) { FileDownloadName = "to-chuc.xlsx" },
            _ => await pages.NotFoundAsync(request),
        };
    }
}
