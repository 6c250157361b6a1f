using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>GET /sitemap.xml: what search engines may keep; a model stands here once it is recognised and its owner agreed.</summary>
public sealed class ShowSiteMap(Feeds feeds)
{
    [Function(nameof(ShowSiteMap))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "sitemap.xml")] HttpRequest request, CancellationToken cancellationToken) =>
        PublicResults.Answer(request, await feeds.MapAsync(cancellationToken), "application/xml; charset=utf-8");
}
