using DanVanKheo.Replications;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>GET /mo-hinh/{code}: one exemplar, findable by search engines. There is no such page before it is recognised.</summary>
public sealed class ShowExemplar(Exemplars exemplars, ExemplarReader reader, Genealogies genealogies, PageResults pages, PublicResults results)
{
    [Function(nameof(ShowExemplar))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "mo-hinh/{code}")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        if (await exemplars.FindAsync(code, cancellationToken) is not { } dossier) return await pages.NotFoundAsync(request);
        var view = await reader.ReadAsync(dossier, LanguageSwitch.Of(request), cancellationToken) with { Genealogy = await genealogies.OfAsync(dossier, cancellationToken) };
        return await results.ShowAsync<ExemplarPage, ExemplarView>(request, view, await reader.ChangedAsync(dossier, cancellationToken));
    }
}
