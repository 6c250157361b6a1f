using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>GET /mo-hinh: the exemplars.</summary>
public sealed class ShowGallery(Exemplars exemplars, PageResults pages)
{
    private const int Most = 200;

    [Function(nameof(ShowGallery))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "mo-hinh")] HttpRequest request, CancellationToken cancellationToken) =>
        await pages.ShowAsync<GalleryPage, GalleryView>(request, new(await exemplars.LatestAsync(LanguageSwitch.Of(request), Most, cancellationToken)));
}
