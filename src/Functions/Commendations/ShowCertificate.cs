using DanVanKheo.Dossiers;
using DanVanKheo.Hosting;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Showcase;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Commendations;

/// <summary>GET /giay-khen/{certificate}: anyone may check a certificate; it is printed from the same page while the decision holds.</summary>
public sealed class ShowCertificate(DecisionStore decisions, DossierStore dossiers, Programme programme, OrganisationDirectory directory, PageResults pages, IOptions<AppOptions> options)
{
    [Function(nameof(ShowCertificate))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "giay-khen/{certificate}")] HttpRequest request, string certificate, CancellationToken cancellationToken)
    {
        if (CertificateCode.Parse(certificate) is not { } code || await decisions.DossierOfCertificateAsync(code, cancellationToken) is not { } found) return await UnknownAsync(request);
        var dossier = (await dossiers.GetAsync(found, cancellationToken)).Dossier;
        if (await decisions.FileOfAsync(dossier, cancellationToken) is not { } file) return await UnknownAsync(request);
        return await pages.ShowAsync<CertificatePage, CertificateView>(request, View(file, dossier, LanguageSwitch.Of(request)));
    }

    private Task<IActionResult> UnknownAsync(HttpRequest request) => pages.ProblemAsync(request, StatusCodes.Status404NotFound, "NoCertificate", "/");

    private CertificateView View(DecisionFile file, Dossier dossier, string language)
    {
        var signer = directory.Person(file.First.Terms.Signer);
        return new(
            file.First.Certificate,
            options.Value.Link($"/giay-khen/{file.First.Certificate}"),
            NameOf(file, language),
            file.SubjectName,
            directory.Organisation(dossier.Unit).Name,
            dossier.Name,
            file.First.FullNumber,
            file.First.Terms.Date,
            directory.Organisation(file.First.Organisation).Name,
            signer.FullName,
            signer.Position,
            Exemplars.IsPublic(dossier) ? $"/mo-hinh/{dossier.Code}" : null)
        {
            State = file.State,
            Changes = [.. file.Changes.Select(c => new ChangeLine(c.FullNumber, c.Terms.Date, c.Terms.Kind))],
            Wording = file.Wording,
        };
    }

    /// <summary>The name on the paper; in the reader's language while the catalogue still calls it so.</summary>
    private string NameOf(DecisionFile file, string language) =>
        programme.Awards.FirstOrDefault(a => a.Id == file.Award && a.Name.Vi == file.AwardName)?.Name.In(language) ?? file.AwardName;
}
