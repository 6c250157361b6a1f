using DanVanKheo.Organisations;
using DanVanKheo.Papers;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Commendations;

/// <summary>GET /can-bo/giay-khen/docx: the same certificates as a Word file, with the same query.</summary>
public sealed class DownloadCertificates(StaffGate gate, CertificateRolls rolls, OrganisationDirectory directory, PageResults pages)
{
    [Function(nameof(DownloadCertificates))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/giay-khen/docx")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, CommendationRole.Officer, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var view = await rolls.ReadAsync(request, cancellationToken);
        return view.Certificates.Count == 0
            ? await pages.NotFoundAsync(request)
            : new FileContentResult(CertificateDocx.Write(view.Certificates, view.Print), PaperDocx.ContentType) { FileDownloadName = $"giay-khen-{view.Year}.docx" };
    }
}
