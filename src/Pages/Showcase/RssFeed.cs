using System.Globalization;
using System.Xml.Linq;
using DanVanKheo.Layout;

namespace DanVanKheo.Showcase;

/// <summary>RSS 2.0 (rssboard.org/rss-specification), with the feed's own address as Atom asks.</summary>
public static class RssFeed
{
    public const string ContentType = "application/rss+xml; charset=utf-8";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static string Write(FeedView feed)
    {
        var texts = new Texts<ShowcaseTexts>(feed.Language);
        var channel = new XElement(
            "channel",
            new XElement("title", XmlWords.Of($"{texts["Gallery.Title"]} – {feed.Bloc}")),
            new XElement("link", feed.Home),
            new XElement(Atom + "link", new XAttribute("href", feed.Home + "/rss.xml"), new XAttribute("rel", "self"), new XAttribute("type", "application/rss+xml")),
            new XElement("description", texts["Gallery.Lead"]),
            new XElement("language", feed.Language),
            feed.Items.Count == 0 ? null : new XElement("lastBuildDate", Rfc822(feed.Items.Max(i => i.Changed))),
            feed.Items.Select(Item));
        var rss = new XElement("rss", new XAttribute("version", "2.0"), new XAttribute(XNamespace.Xmlns + "atom", Atom), channel);
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + rss;
    }

    private static XElement Item(FeedItem item) => new(
        "item",
        new XElement("title", XmlWords.Of(item.Name)),
        new XElement("link", item.Url),
        new XElement("guid", new XAttribute("isPermaLink", "true"), item.Url),
        new XElement("pubDate", Rfc822(item.Since)),
        new XElement("category", XmlWords.Of(item.Field)),
        new XElement("description", XmlWords.Of(item.Summary.Length > 0 ? $"{item.Unit}. {item.Summary}" : item.Unit)));

    private static string Rfc822(DateTimeOffset at) => at.ToUniversalTime().ToString("ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture);
}
