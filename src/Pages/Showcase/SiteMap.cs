using System.Globalization;
using System.Xml.Linq;

namespace DanVanKheo.Showcase;

/// <summary>What search engines are told (sitemaps.org/protocol.html, RFC 9309): the gallery and the recognised models in it, and nothing else.</summary>
public static class SiteMap
{
    private static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <param name="pages">Whole addresses, and when each page changed last.</param>
    public static string Write(string gallery, IEnumerable<(string Url, DateTimeOffset Changed)> pages) => "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + new XElement(
        Names + "urlset",
        new XElement(Names + "url", new XElement(Names + "loc", gallery)),
        pages.Select(p => new XElement(Names + "url", new XElement(Names + "loc", p.Url), new XElement(Names + "lastmod", p.Changed.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)))));

    /// <summary>The longest rule wins, so that everything but the public pages stays out.</summary>
    public static string Robots(string map) => $"User-agent: *\nDisallow: /\nAllow: /$\nAllow: /mo-hinh\nAllow: /giay-khen/\nAllow: /assets/\nSitemap: {map}\n";
}
