using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Nominations;

/// <summary>GET /de-nghi/{code}: where a nomination stands, safe for anyone who knows its code.</summary>
public sealed class ShowNomination(NominationReader reader, OrganisationDirectory directory, PageResults pages)
{
    [Function(nameof(ShowNomination))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "de-nghi/{code}")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(code, cancellationToken) is not var (nomination, dossier)) throw new RuleBroken("UnknownNomination", code);
        var view = new NominationStatusView(nomination.Code.ToString(), nomination.Parent, directory.Organisation(dossier.Unit).Name, nomination.UpperBody, nomination.Paper, nomination.At);
        return await pages.ShowAsync<NominationStatusPage, NominationStatusView>(request, view);
    }
}
