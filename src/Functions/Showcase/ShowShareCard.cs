using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>GET /mo-hinh/{code}/the.svg: the picture of a shared link.</summary>
public sealed class ShowShareCard(Exemplars exemplars, FieldNames fields, OrganisationDirectory directory, PageResults pages)
{
    [Function(nameof(ShowShareCard))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "mo-hinh/{code}/the.svg")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        if (await exemplars.FindAsync(code, cancellationToken) is not { } dossier) return await pages.NotFoundAsync(request);
        var language = LanguageSwitch.Of(request);
        var card = await exemplars.CardAsync(dossier, language, cancellationToken);
        return PublicResults.Answer(request, ShareCard.Write(card, fields.Of(dossier.Field, language), directory.Bloc.Name, language), "image/svg+xml; charset=utf-8");
    }
}
