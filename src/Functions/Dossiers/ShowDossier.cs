using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Dossiers;

/// <summary>GET /can-bo/ho-so/{code}: everything about one dossier, for an officer. <c>?lien-he=co</c> shows contact data too, and the history says who asked for it.</summary>
public sealed class ShowDossier(DossierPages dossiers)
{
    [Function(nameof(ShowDossier))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/ho-so/{code}")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, _, page) = await dossiers.OpenAsync(request, code, cancellationToken);
        return visit is null ? page! : await dossiers.ShowAsync(request, visit, view => view, cancellationToken);
    }
}
