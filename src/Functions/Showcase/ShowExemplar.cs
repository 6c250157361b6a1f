using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Registrations;
using DanVanKheo.Replications;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>GET /mo-hinh/{code}: one exemplar, findable by search engines.</summary>
public sealed class ShowExemplar(DossierStore dossiers, DecisionStore decisions, Exemplars exemplars, Genealogies genealogies, AnswerSections sections, PageResults pages)
{
    [Function(nameof(ShowExemplar))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "mo-hinh/{code}")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        if (!DossierCode.TryParse(code, out var parsed)
            || await dossiers.FindAsync(parsed, cancellationToken) is not { Dossier: var dossier }
            || !Exemplars.IsPublic(dossier)
            || await decisions.FileOfAsync(dossier, cancellationToken) is not { } file)
        {
            return await pages.NotFoundAsync(request);
        }

        var language = LanguageSwitch.Of(request);
        request.HttpContext.Response.Headers.Remove("X-Robots-Tag");
        var view = new ExemplarView(await exemplars.CardAsync(dossier, language, cancellationToken), file.SubjectName, sections.Public(dossier, language), file.First.Certificate, file.First.FullNumber, file.First.Terms.Date)
        {
            Genealogy = await genealogies.OfAsync(dossier, cancellationToken),
        };
        return await pages.ShowAsync<ExemplarPage, ExemplarView>(request, view);
    }
}
