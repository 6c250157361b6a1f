using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Evidence;

/// <summary>GET /can-bo/minh-chung/{code}: what the dossier claims and what proves it, every file with its state and fingerprint.</summary>
public sealed class ShowDossierEvidence(DossierEvidence officers, EvidenceStore evidence, OrganisationDirectory directory, ProgrammeShelf programmes, PageResults pages)
{
    [Function(nameof(ShowDossierEvidence))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/minh-chung/{code}")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (dossier, page) = await officers.OpenAsync(request, code, cancellationToken);
        if (dossier is null) return page!;
        var files = await evidence.OfAsync(dossier.Draft, cancellationToken);
        var view = new DossierEvidenceView($"{ShowEvidenceBoard.Address}/{dossier.Code}", dossier.Code.ToString(), dossier.Name, directory.Organisation(dossier.Unit).Name, files, EvidenceClaim.Of(programmes.Of(dossier), dossier.Answers, files));
        return await pages.ShowAsync<DossierEvidencePage, DossierEvidenceView>(request, view);
    }
}
