using DanVanKheo.Dossiers;
using DanVanKheo.Hosting;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Commendations;

/// <summary>GET /giay-khen/{certificate}: anyone may check a certificate; it is printed from the same page.</summary>
public sealed class ShowCertificate(DecisionStore decisions, DossierStore dossiers, Programme programme, OrganisationDirectory directory, PageResults pages, IOptions<AppOptions> options)
{
    [Function(nameof(ShowCertificate))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "giay-khen/{certificate}")] HttpRequest request, string certificate, CancellationToken cancellationToken)
    {
        if (CertificateCode.Parse(certificate) is not { } code
            || await decisions.DossierOfCertificateAsync(code, cancellationToken) is not { } dossier
            || await decisions.OfAsync(dossier, cancellationToken) is not { } decision)
        {
            return await pages.ProblemAsync(request, StatusCodes.Status404NotFound, "NoCertificate", "/");
        }

        var view = View(decision, (await dossiers.GetAsync(dossier, cancellationToken)).Dossier, LanguageSwitch.Of(request));
        return await pages.ShowAsync<CertificatePage, CertificateView>(request, view);
    }

    private CertificateView View(CommendationDecision decision, Dossier dossier, string language)
    {
        var signer = directory.Person(decision.Terms.Signer);
        return new(
            decision.Certificate,
            options.Value.Link($"/giay-khen/{decision.Certificate}"),
            programme.Awards.First(a => a.Id == decision.Terms.Award).Name.In(language),
            dossier.SubjectName,
            directory.Organisation(dossier.Unit).Name,
            dossier.Name,
            decision.FullNumber,
            decision.Terms.Date,
            directory.Bloc.Name,
            signer.FullName,
            signer.Position,
            dossier.MayPublish ? $"/mo-hinh/{dossier.Code}" : null);
    }
}
