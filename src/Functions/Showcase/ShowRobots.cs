using DanVanKheo.Hosting;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Showcase;

/// <summary>GET /robots.txt: only the public pages may be read by search engines.</summary>
public sealed class ShowRobots(IOptions<AppOptions> options)
{
    [Function(nameof(ShowRobots))]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "robots.txt")] HttpRequest request) =>
        PublicResults.Answer(request, SiteMap.Robots(options.Value.Link("/sitemap.xml")), "text/plain; charset=utf-8");
}
