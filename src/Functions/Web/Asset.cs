using DanVanKheo.Assets;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Web;

/// <summary>GET /assets/{name}: files whose name holds the hash of their content, cached for ever.</summary>
public sealed class Asset(PageResults pages)
{
    [Function(nameof(Asset))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "assets/{name}")] HttpRequest request, string name)
    {
        if (!SiteAssets.TryGet(name, out var body, out var contentType)) return await pages.NotFoundAsync(request);
        request.HttpContext.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return new FileContentResult(body, contentType);
    }
}
