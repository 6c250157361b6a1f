using DanVanKheo.Dossiers;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Commendations;

/// <summary>GET /giay-khen/{certificate}: anyone may check a certificate; it is printed from the same page while the decision holds.</summary>
public sealed class ShowCertificate(DecisionStore decisions, DossierStore dossiers, CertificateViews certificates, PageResults pages)
{
    [Function(nameof(ShowCertificate))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "giay-khen/{certificate}")] HttpRequest request, string certificate, CancellationToken cancellationToken)
    {
        if (CertificateCode.Parse(certificate) is not { } code || await decisions.DossierOfCertificateAsync(code, cancellationToken) is not { } found) return await UnknownAsync(request);
        var dossier = (await dossiers.GetAsync(found, cancellationToken)).Dossier;
        if (await decisions.FileOfAsync(dossier, cancellationToken) is not { } file) return await UnknownAsync(request);
        return await pages.ShowAsync<CertificatePage, CertificateView>(request, certificates.Of(file, dossier, LanguageSwitch.Of(request)));
    }

    private Task<IActionResult> UnknownAsync(HttpRequest request) => pages.ProblemAsync(request, StatusCodes.Status404NotFound, "NoCertificate", "/");
}
