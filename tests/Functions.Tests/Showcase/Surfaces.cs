using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Showcase;

/// <summary>Everything the public can read of the models, each surface by a parser of its own kind.</summary>
internal sealed class Surfaces(Visitor reader)
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The names of the surfaces on which the model stands.</summary>
    public async Task<IReadOnlyList<string>> WithAsync(string code)
    {
        List<string> found = [];
        var page = "/mo-hinh/" + code;
        if ((await reader.GetAsync(page)).Status == HttpStatusCode.OK) found.Add("page");
        if ((await reader.GetAsync(page + "/to-gap")).Status == HttpStatusCode.OK) found.Add("leaflet");
        if ((await reader.GetAsync(page + "/the.svg")).Status == HttpStatusCode.OK) found.Add("card");
        if (await InGalleryAsync(page)) found.Add("gallery");
        if ((await RssAsync()).Any(i => i.Element("link")!.Value.EndsWith(page, StringComparison.Ordinal))) found.Add("rss");
        if ((await JsonAsync()).Any(i => i.GetProperty("url").GetString()!.EndsWith(page, StringComparison.Ordinal))) found.Add("json");
        if ((await MapAsync()).Any(l => l.EndsWith(page, StringComparison.Ordinal))) found.Add("sitemap");
        if ((await reader.GetAsync("/ho-so/" + code)).Links.Contains(page)) found.Add("status");
        return found;
    }

    public async Task<bool> InGalleryAsync(string page)
    {
        var gallery = (await reader.GetAsync("/mo-hinh")).Expect(HttpStatusCode.OK, "The gallery");
        while (true)
        {
            if (gallery.Links.Contains(page)) return true;
            if (gallery.Document.QuerySelector("a[rel=next]") is not IHtmlAnchorElement next) return false;
            gallery = await reader.GetAsync(next.GetAttribute("href")!);
        }
    }

    public async Task<IReadOnlyList<XElement>> RssAsync()
    {
        var feed = (await reader.GetAsync("/mo-hinh/rss.xml")).Expect(HttpStatusCode.OK, "The RSS feed");
        Assert.Equal("application/rss+xml", feed.ContentType);
        var channel = XDocument.Parse(feed.Html).Root!.Element("channel")!;
        Assert.Equal("2.0", channel.Parent!.Attribute("version")!.Value);
        foreach (var needed in (string[])["title", "link", "description"]) Assert.NotEqual("", channel.Element(needed)!.Value);
        return [.. channel.Elements("item")];
    }

    public async Task<IReadOnlyList<JsonElement>> JsonAsync()
    {
        var feed = (await reader.GetAsync("/mo-hinh/feed.json")).Expect(HttpStatusCode.OK, "The JSON feed");
        Assert.Equal("application/feed+json", feed.ContentType);
        var root = JsonDocument.Parse(feed.Body).RootElement;
        Assert.Equal("https://jsonfeed.org/version/1.1", root.GetProperty("version").GetString());
        return [.. root.GetProperty("items").EnumerateArray()];
    }

    public async Task<IReadOnlyList<string>> MapAsync()
    {
        var map = (await reader.GetAsync("/sitemap.xml")).Expect(HttpStatusCode.OK, "The sitemap");
        return [.. XDocument.Parse(map.Html).Root!.Elements(Map + "url").Select(u => u.Element(Map + "loc")!.Value)];
    }

    /// <summary>The texts of a share card, after the markup was read as XML.</summary>
    public async Task<(XElement Card, string Text)> CardAsync(string code)
    {
        var card = (await reader.GetAsync($"/mo-hinh/{code}/the.svg")).Expect(HttpStatusCode.OK, "The card");
        Assert.Equal("image/svg+xml", card.ContentType);
        var svg = XDocument.Parse(card.Html).Root!;
        Assert.Equal(Svg + "svg", svg.Name);
        return (svg, string.Join(' ', svg.Elements(Svg + "text").Select(t => t.Value)));
    }

    /// <summary>Everything that is written anywhere of the model, as one text.</summary>
    public async Task<string> WordsAsync(string code)
    {
        string[] addresses = [$"/mo-hinh/{code}", $"/mo-hinh/{code}/to-gap", $"/mo-hinh/{code}/the.svg", "/mo-hinh/rss.xml", "/mo-hinh/feed.json", "/mo-hinh"];
        var words = new List<string>();
        foreach (var address in addresses) words.Add((await reader.GetAsync(address)).Html);
        return WebUtility.HtmlDecode(string.Join('\n', words));
    }
}
