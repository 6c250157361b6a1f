using Microsoft.Playwright;

namespace DanVanKheo.Browser;

/// <summary>One Chromium for all tests: the CHROMIUM variable names it, else the system's.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public static string Executable => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Executable)) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>The browser; the test is skipped with a printed reason where there is none.</summary>
    public IBrowser Require()
    {
        Assert.SkipWhen(browser is null, $"No Chromium at {Executable}: install it, or name one with the CHROMIUM variable.");
        return browser!;
    }
}
