using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Nominations;

/// <summary>GET /de-nghi/ho-so/{code}: the package, for the body above.</summary>
public sealed class ShowPackage(NominationReader reader, NominationPackage package, PageResults pages)
{
    [Function(nameof(ShowPackage))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "de-nghi/ho-so/{code}")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        if (await reader.ByLinkAsync(request, code, cancellationToken) is not var (nomination, dossier)) return await pages.NotFoundAsync(request);
        return await pages.ShowAsync<NominationPackagePage, NominationPackageView>(request, await package.ViewAsync(nomination, dossier, $"{NominationLink.Root}/{nomination.Code}/zip", cancellationToken));
    }
}
