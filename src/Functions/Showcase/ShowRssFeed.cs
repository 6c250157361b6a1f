using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>GET /mo-hinh/rss.xml: the latest exemplars as RSS 2.0.</summary>
public sealed class ShowRssFeed(Feeds feeds)
{
    [Function(nameof(ShowRssFeed))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "mo-hinh/rss.xml")] HttpRequest request, CancellationToken cancellationToken) =>
        PublicResults.Answer(request, RssFeed.Write(await feeds.ReadAsync(LanguageSwitch.Of(request), cancellationToken)), RssFeed.ContentType);
}
