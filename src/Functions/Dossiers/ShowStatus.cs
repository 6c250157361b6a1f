using DanVanKheo.Nominations;
using DanVanKheo.Organisations;
using DanVanKheo.Showcase;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Dossiers;

/// <summary>GET /ho-so/{code}: where a dossier stands, safe for anyone who knows its code.</summary>
public sealed class ShowStatus(DossierStore dossiers, StageBars bars, NominationStore nominations, OrganisationDirectory directory, PageResults pages)
{
    [Function(nameof(ShowStatus))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "ho-so/{code}")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        if (!DossierCode.TryParse(code, out var parsed) || await dossiers.FindAsync(parsed, cancellationToken) is not { Dossier: var dossier })
        {
            return await pages.ShowAsync<FindDossierPage, FindDossierView>(request, new(code, [new("ma", "DossierUnknown", code)]), StatusCodes.Status404NotFound);
        }

        var exemplar = Publicity.IsPublic(dossier) ? $"/mo-hinh/{dossier.Code}" : null;
        var view = new StatusView(dossier.Code.ToString(), directory.Organisation(dossier.Unit).Name, dossier.Code.Year, dossier.Status, await bars.OfAsync(dossier, cancellationToken), exemplar)
        {
            NominationUrl = await nominations.OfAsync(dossier.Code.ToString(), dossier.Code.Year, cancellationToken) is { } nomination ? $"/de-nghi/{nomination.Code}" : null,
        };
        return await pages.ShowAsync<StatusPage, StatusView>(request, view);
    }
}
