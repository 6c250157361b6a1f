using DanVanKheo.Evidence;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Opinions;

/// <summary>GET /y-kien/ho-so/{code}/zip: the whole dossier as one file, for who is asked for an opinion on it.</summary>
public sealed class OpinionArchive(OpinionPages opinions, DossierArchive archive)
{
    [Function(nameof(OpinionArchive))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "y-kien/ho-so/{code}/zip")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, page) = await opinions.OpenAsync(request, request.Cookies[Cookies.Opinion], code, cancellationToken);
        return visit is null ? page! : await archive.OfDossierAsync(request, visit.Dossier, cancellationToken);
    }
}
