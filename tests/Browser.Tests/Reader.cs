using DanVanKheo.TestKit;
using Microsoft.Playwright;

namespace DanVanKheo.Browser;

/// <summary>A person at a real browser: looks at pages, which are checked and pictured, types, chooses, presses.</summary>
internal sealed class Reader : IAsyncDisposable
{
    private const int LargestPicture = 150 * 1024;

    /// <summary>The main pages; pictures of every state would only make the repository heavy.</summary>
    private static readonly HashSet<string> Pictured =
    [
        "home", "start", "step", "step-problems", "content", "results", "evidence-files", "check", "code", "receipt", "season-closed", "my-dossiers", "late-codes", "opinion", "opinion-outcome", "commendation", "certificate", "gallery", "exemplar", "status", "summary",
    ];

    private readonly IBrowserContext context;
    private readonly Device device;
    private readonly List<string> faults;

    private Reader(IBrowserContext context, IPage page, Device device, List<string> faults)
    {
        this.context = context;
        this.device = device;
        this.faults = faults;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>How often something was pressed or followed.</summary>
    public int Presses { get; private set; }

    private static bool TakesPictures => Environment.GetEnvironmentVariable("UPDATE_IMAGES") == "1";

    /// <param name="faults">Where the faults of all pages are gathered, so that one run shows them all.</param>
    public static async Task<Reader> SitDownAsync(IBrowser browser, Uri home, Device device, List<string> faults)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = home.ToString(),
            ViewportSize = new() { Width = device.Width, Height = device.Height },
            JavaScriptEnabled = device.Scripts,
            Locale = "vi-VN",
        });
        context.SetDefaultTimeout(15_000);
        if (device.Language != "vi") await context.AddCookiesAsync([new() { Name = "lang", Value = device.Language, Url = home.ToString() }]);
        return new(context, await context.NewPageAsync(), device, faults);
    }

    public async Task<Reader> OpenAsync(string address)
    {
        await Page.GotoAsync(address);
        return this;
    }

    /// <summary>Looks at the page: every rule is checked, and a picture is taken when pictures are wanted.</summary>
    public async Task LookAsync(string picture)
    {
        foreach (var fault in await PageRules.FaultsAsync(Page)) faults.Add($"{picture} ({device}) {new Uri(Page.Url).AbsolutePath}: {fault}");
        if (device.Axe) faults.AddRange((await Axe.FaultsAsync(Page)).Select(fault => $"{picture} ({device}) {new Uri(Page.Url).AbsolutePath}: {fault}"));
        if (!TakesPictures || device.Language != "vi" || !Pictured.Contains(picture)) return;
        await Page.EvaluateAsync("() => scrollTo(0, 0)");
        var folder = Path.Combine(AppBuild.RepositoryRoot(), "docs", "images");
        var image = await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{picture}-{device.Width}.png"), Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
        Assert.True(image.Length < LargestPicture, $"{picture}-{device.Width}.png has {image.Length} bytes");
    }

    /// <summary>True when the field stands on the page, even if a style hides the control behind its label.</summary>
    public async Task<bool> HasAsync(string field) => await Page.Locator($"[name='{field}']").CountAsync() > 0;

    /// <summary>Types, chooses or ticks what stands under this name.</summary>
    public async Task FillAsync(string field, string value)
    {
        var all = Page.Locator($"[name='{field}']");
        var kind = await all.First.EvaluateAsync<string>("e => e.tagName === 'INPUT' ? e.type : e.tagName.toLowerCase()");
        switch (kind)
        {
            case "radio":
                await Page.Locator($"[name='{field}'][value='{value}']").CheckAsync(new() { Force = true });
                break;
            case "checkbox":
                await all.First.SetCheckedAsync(value.Length > 0, new() { Force = true });
                break;
            case "select":
                await all.First.SelectOptionAsync(value);
                break;
            default:
                await all.First.FillAsync(value);
                break;
        }
    }

    /// <summary>Presses the button that sends the form to <paramref name="address"/> (the end of it suffices).</summary>
    public Task PressAsync(string address) => PressAsync(Page.Locator($"form[action$='{address}'] button:not([formaction]), button[formaction$='{address}']").First);

    /// <summary>Presses the main button of the form that holds <paramref name="field"/>.</summary>
    public Task PressWithAsync(string field) => PressAsync(Page.Locator($"form:has([name='{field}']) button:not([formaction])").First);

    public async Task PressAsync(ILocator target)
    {
        Presses++;
        using var turn = new PageTurning(Page);
        await target.ClickAsync();
        await turn.EndedAsync();
        await Page.WaitForLoadStateAsync(LoadState.Load);
    }

    /// <summary>Follows the first link to <paramref name="address"/>.</summary>
    public Task FollowAsync(string address) => PressAsync(Page.Locator($"a[href^='{address}']").First);

    public void StandsAt(string path) => Assert.Equal(path, new Uri(Page.Url).AbsolutePath);

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
