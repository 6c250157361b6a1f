using System.Text;
using System.Text.RegularExpressions;
using DanVanKheo.Assets;
using DanVanKheo.Dossiers;
using DanVanKheo.Layout;
using DanVanKheo.Registrations;
using DanVanKheo.Showcase;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DanVanKheo.Browser;

/// <summary>A leaflet is printed on one sheet of A4, however much was written.</summary>
public sealed partial class LeafletTests(ChromiumFixture chromium)
{
    private const string Host = "http://to-gap.example/";

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(12)]
    public async Task The_longest_leaflet_is_one_sheet(int parts)
    {
        var browser = chromium.Require();
        await using var services = new ServiceCollection().AddPages().BuildServiceProvider();
        var html = await services.GetRequiredService<PageRenderer>().RenderAsync<LeafletPage, LeafletView>(Longest(parts), new("vi", "/", Words(60), Development: false, DateTimeOffset.UnixEpoch));
        await using var context = await browser.NewContextAsync();
        await context.RouteAsync("**/*", route => route.Request.ResourceType == "document"
            ? route.FulfillAsync(new() { Body = html, ContentType = "text/html; charset=utf-8" })
            : route.FulfillAsync(new() { BodyBytes = SiteAssets.Stylesheet.ToArray(), ContentType = "text/css; charset=utf-8" }));
        var page = await context.NewPageAsync();
        await page.GotoAsync(Host);
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Single(Sheets().Matches(pdf));
    }

    /// <summary>Every text as long as it may be: the name of a model has 300 characters.</summary>
    private static LeafletView Longest(int parts)
    {
        var card = new ExemplarCard("DVK-2027-0042", Words(300), Words(120), WorkField.PoliticalSystem, 2027, Words(60));
        var fitted = LeafletText.Fit([.. Enumerable.Range(1, parts).Select(i => (Words(50), Words(3000)))]);
        return new(new(card, Words(150), [], "7K2M-9QXA", "05-QĐ/ĐUK", new(2027, 6, 30)), [.. fitted.Select(p => new AnswerLine(p.Heading, p.Text))], "https://dan-van-kheo.example.vn/mo-hinh/DVK-2027-0042");
    }

    private static string Words(int length) => string.Concat(Enumerable.Repeat("Vượng ", length / 6 + 1))[..length].TrimEnd();

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Sheets();
}
