using System.Net;
using DanVanKheo.Assets;
using DanVanKheo.Functions.Tests.Pages;
using DanVanKheo.Layout;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DanVanKheo.Browser;

/// <summary>
/// Every page of the application in every state that looks different, drawn from the samples: on a phone in Vietnamese and on an office screen
/// in English it holds the rules of pages, and on one of the two, by turns, those of axe-core: on the phone in the light scheme, on the screen in the dark one.
/// </summary>
public sealed class EveryStateTests(ChromiumFixture chromium)
{
    private const string Host = "http://trang.example";

    private static readonly Device[] Devices = [new(360, Scripts: true), new(1280, Scripts: true, "en")];

    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    [Fact]
    public async Task Every_page_in_every_state_holds_the_rules()
    {
        Axe.Require();
        var browser = chromium.Require();
        await using var services = new ServiceCollection().AddPages().BuildServiceProvider();
        var renderer = services.GetRequiredService<PageRenderer>();
        var faults = await Task.WhenAll(Devices.Select((device, turn) => LookAsync(browser, renderer, device, turn)));
        Assert.True(faults.All(f => f.Count == 0), string.Join('\n', faults.SelectMany(f => f)));
    }

    private static async Task<List<string>> LookAsync(IBrowser browser, PageRenderer renderer, Device device, int turn)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = device.Width, Height = device.Height }, ReducedMotion = ReducedMotion.Reduce });
        var (page, faults) = (await context.NewPageAsync(), new List<string>());
        var html = "";
        await context.RouteAsync("**/*", route => AnswerAsync(route, html));
        for (var i = 0; i < SamplePages.All.Count; i++)
        {
            var sample = SamplePages.All[i];
            html = await sample.RenderAsync(renderer, device.Language);
            await page.GotoAsync($"{Host}/{sample.Name}");
            var found = await PageRules.FaultsAsync(page);
            if (i % Devices.Length == turn) found = [.. found, .. await Axe.FaultsAsync(page, Schemes[turn])];
            faults.AddRange(found.Select(fault => $"{sample.Name} ({device}): {fault}"));
        }

        return faults;
    }

    /// <summary>The page at any address, with the style and the script it asks for; what else it shows, files of dossiers, is not there.</summary>
    private static Task AnswerAsync(IRoute route, string html)
    {
        var path = new Uri(route.Request.Url).AbsolutePath;
        if (SiteAssets.TryGet(path.Split('/')[^1], out var body, out var type)) return route.FulfillAsync(new() { BodyBytes = body.ToArray(), ContentType = type });
        return route.Request.ResourceType == "document"
            ? route.FulfillAsync(new() { Body = html, ContentType = "text/html; charset=utf-8" })
            : route.FulfillAsync(new() { Status = (int)HttpStatusCode.NotFound });
    }
}
