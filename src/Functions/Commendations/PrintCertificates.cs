using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Commendations;

/// <summary>GET /can-bo/giay-khen: the certificates of a year in real size, to be printed on blank or pre-printed A4 or A3.</summary>
public sealed class PrintCertificates(StaffGate gate, CertificateRolls rolls, OrganisationDirectory directory, PageResults pages)
{
    [Function(nameof(PrintCertificates))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/giay-khen")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, CommendationRole.Officer, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var view = await rolls.ReadAsync(request, cancellationToken);
        return await pages.ShowAsync<CertificateRollPage, CertificateRollView>(request, view, view.Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
