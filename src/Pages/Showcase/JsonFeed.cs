using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using DanVanKheo.Layout;

namespace DanVanKheo.Showcase;

/// <summary>JSON Feed 1.1 (jsonfeed.org/version/1.1).</summary>
public static class JsonFeed
{
    public const string ContentType = "application/feed+json; charset=utf-8";
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true };

    public static string Write(FeedView feed)
    {
        var texts = new Texts<ShowcaseTexts>(feed.Language);
        return new JsonObject
        {
            ["version"] = "https://jsonfeed.org/version/1.1",
            ["title"] = $"{texts["Gallery.Title"]} – {feed.Bloc}",
            ["home_page_url"] = feed.Home,
            ["feed_url"] = feed.Home + "/feed.json",
            ["description"] = texts["Gallery.Lead"],
            ["language"] = feed.Language,
            ["items"] = new JsonArray([.. feed.Items.Select(Item)]),
        }.ToJsonString(Json);
    }

    private static JsonObject Item(FeedItem item)
    {
        var written = new JsonObject
        {
            ["id"] = item.Url,
            ["url"] = item.Url,
            ["title"] = item.Name,
            ["content_text"] = item.Summary.Length > 0 ? item.Summary : item.Unit,
            ["date_published"] = Rfc3339(item.Since),
            ["date_modified"] = Rfc3339(item.Changed),
            ["authors"] = new JsonArray(new JsonObject { ["name"] = item.Unit }),
            ["tags"] = new JsonArray(item.Field),
        };
        if (item.Image.Length > 0) written["image"] = item.Image;
        return written;
    }

    private static string Rfc3339(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
