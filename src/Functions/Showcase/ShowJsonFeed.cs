using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>GET /mo-hinh/feed.json: the latest exemplars as JSON Feed 1.1.</summary>
public sealed class ShowJsonFeed(Feeds feeds)
{
    [Function(nameof(ShowJsonFeed))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "mo-hinh/feed.json")] HttpRequest request, CancellationToken cancellationToken) =>
        PublicResults.Answer(request, JsonFeed.Write(await feeds.ReadAsync(LanguageSwitch.Of(request), cancellationToken)), JsonFeed.ContentType);
}
