using DanVanKheo.TestKit;
using Microsoft.Playwright;

namespace DanVanKheo.Browser;

/// <summary>
/// Mail scanners open links before people do; some run scripts, press buttons and fill forms. None of that may decide anything,
/// and afterwards the person must still be able to.
/// </summary>
public sealed class MailScannerTests(ChromiumFixture chromium, WaitingDossier dossier) : IClassFixture<WaitingDossier>
{
    private const string Clickable = "a[href], button, input[type=submit], input[type=radio], input[type=checkbox], summary, label";
    private const int MostClicks = 60;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(40);

    public static TheoryData<string, string> Bots => new()
    {
        { "HEAD", "{token}" },
        { "GET", "{token}" },
        { "OPTIONS", "{token}" },
        { "PUT", "{token}" },
        { "GET", "{token}." },
        { "GET", "{token})" },
        { "GET", "{token}?utm_source=mail&verdict=Approve" },
        { "GET", "{TOKEN}" },
        { "GET", "ho-so/{code}?verdict=Approve" },
        { "HEAD", "ho-so/{code}" },
        { "POST", "ho-so/{code}" },
        { "POST", "{token}" },
    };

    [Theory]
    [MemberData(nameof(Bots))]
    public async Task A_bot_changes_nothing(string method, string shape)
    {
        var token = dossier.Request.Link.Segments[^1];
        using var bot = new Visitor(dossier.App.Address);
        await bot.GetAsync(dossier.Request.Link.PathAndQuery, TestContext.Current.CancellationToken);
        var address = "/y-kien/" + shape.Replace("{token}", token, StringComparison.Ordinal)
            .Replace("{TOKEN}", token.ToUpperInvariant(), StringComparison.Ordinal).Replace("{code}", dossier.Code, StringComparison.Ordinal);

        var answer = await bot.RequestAsync(new HttpMethod(method), address, TestContext.Current.CancellationToken);

        Assert.True((int)answer.Status < 500, answer.ToString());
        await dossier.StillWaitsAsync();
    }

    [Fact]
    public async Task A_scanner_that_runs_scripts_and_presses_everything_decides_nothing()
    {
        var browser = chromium.Require();
        await using var context = await browser.NewContextAsync(new() { BaseURL = dossier.App.Address.ToString() });
        context.SetDefaultTimeout(20_000);
        var page = await context.NewPageAsync();
        await page.SetContentAsync(dossier.Request.Html);
        var links = await page.Locator("a[href]").EvaluateAllAsync<string[]>("all => all.map(a => a.href)");
        Assert.Contains(dossier.Request.Link.ToString(), links);

        foreach (var link in links.Where(l => l.StartsWith("http", StringComparison.Ordinal))) await PressEverythingAsync(context, link);
        await dossier.StillWaitsAsync();

        await FillEverythingAsync(page, dossier.Request.Link.ToString());
        await dossier.StillWaitsAsync();

        using var secretary = new Approver(dossier.App.Address, dossier.Mailbox, dossier.Registration.Approver);
        var outcome = await secretary.DecideAsync(dossier.Request, Decision.Approve(), TestContext.Current.CancellationToken);
        Assert.False(outcome.HasField("verdict"), "After all that the person decides as if nothing had been:\n" + outcome);
    }

    /// <summary>Opens the page in a tab of its own for every thing on it that can be pressed, and presses it.</summary>
    private static async Task PressEverythingAsync(IBrowserContext context, string link)
    {
        for (var i = 0; i < MostClicks; i++)
        {
            var tab = await context.NewPageAsync();
            await tab.GotoAsync(link);
            var targets = tab.Locator(Clickable);
            var left = i < await targets.CountAsync();
            if (left)
            {
                // A script's click, as scanners do it: no human gesture, nothing in its way. It comes a moment later,
                // because a click that leaves the page would take the answer of this call with it.
                await targets.Nth(i).EvaluateAsync("e => { setTimeout(() => e.click(), 150); }").WaitAsync(Limit);
                await tab.WaitForTimeoutAsync(350).WaitAsync(Limit);
            }

            await tab.CloseAsync().WaitAsync(Limit);
            if (!left) return;
        }
    }

    /// <summary>Chooses, types and sends, with digits that were never mailed.</summary>
    private static async Task FillEverythingAsync(IPage page, string link)
    {
        for (var verdict = 0; verdict < 3; verdict++)
        {
            await page.GotoAsync(link);
            await page.EvaluateAsync(
                """
                verdict => {
                  document.querySelectorAll('[name=verdict]')[verdict]?.click();
                  for (const area of document.querySelectorAll('textarea')) area.value = 'kiểm tra tự động';
                  for (const line of document.querySelectorAll('input[type=text], input:not([type])')) line.value = '000000';
                }
                """, verdict);
            await page.Locator("form:has([name='verdict']) button:not([formaction])").First.ClickAsync();
            await page.WaitForLoadStateAsync();
        }
    }
}
