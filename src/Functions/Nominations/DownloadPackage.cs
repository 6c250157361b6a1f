using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Nominations;

/// <summary>GET /de-nghi/ho-so/{code}/zip: the whole package as one file, for the body above.</summary>
public sealed class DownloadPackage(NominationReader reader, NominationPackage package, PageResults pages)
{
    [Function(nameof(DownloadPackage))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "de-nghi/ho-so/{code}/zip")] HttpRequest request, string code, CancellationToken cancellationToken) =>
        await reader.ByLinkAsync(request, code, cancellationToken) is var (nomination, dossier)
            ? await package.AnswerAsync(nomination, dossier, cancellationToken)
            : await pages.NotFoundAsync(request);
}
