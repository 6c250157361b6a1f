using DanVanKheo.TestKit;
using Microsoft.Playwright;

namespace DanVanKheo.Browser;

/// <summary>A scanner that runs all scripts opens the letter, follows its link and presses everything it finds: no dossier moves.</summary>
public sealed class LetterScannerTests(ChromiumFixture chromium, SentLetters sent) : IClassFixture<SentLetters>
{
    private const string Clickable = "a[href], button, input[type=submit], input[type=radio], input[type=checkbox], summary, label";
    private const int MostClicks = 40;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(40);

    [Theory]
    [InlineData("Receipt")]
    [InlineData("Returned")]
    [InlineData("StageApproved")]
    public async Task Pressing_everything_moves_no_dossier(string kind)
    {
        var browser = chromium.Require();
        await using var context = await browser.NewContextAsync(new() { BaseURL = sent.App.Address.ToString() });
        context.SetDefaultTimeout(20_000);
        var before = await sent.StateAsync();
        var letter = sent.Letters[kind];
        var page = await context.NewPageAsync();
        await page.SetContentAsync(letter.Html);
        Assert.Equal([letter.Link.ToString()], await page.Locator("a[href]").EvaluateAllAsync<string[]>("all => all.map(a => a.href)"));
        await PressEverythingAsync(context, letter.Link.ToString());
        Assert.Equal(before, await sent.StateAsync());
        using var reader = new Visitor(sent.App.Address);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await reader.GetAsync(letter.Link.PathAndQuery, TestContext.Current.CancellationToken)).Status);
    }

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
                await targets.Nth(i).EvaluateAsync("e => { setTimeout(() => e.click(), 150); }").WaitAsync(Limit);
                await tab.WaitForTimeoutAsync(350).WaitAsync(Limit);
            }

            await tab.CloseAsync().WaitAsync(Limit);
            if (!left) return;
        }
    }
}
