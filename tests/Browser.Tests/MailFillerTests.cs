using DanVanKheo.TestKit;
using Microsoft.Playwright;

namespace DanVanKheo.Browser;

/// <summary>Some scanners run scripts, fill forms and send them. None of that may decide anything, and afterwards the person must still be able to.</summary>
public sealed class MailFillerTests(ChromiumFixture chromium, WaitingDossier dossier) : IClassFixture<WaitingDossier>
{
    [Fact]
    public async Task A_scanner_that_fills_every_field_and_sends_it_decides_nothing()
    {
        var browser = chromium.Require();
        await using var context = await browser.NewContextAsync(new() { BaseURL = dossier.App.Address.ToString() });
        context.SetDefaultTimeout(20_000);
        var page = await context.NewPageAsync();
        await FillEverythingAsync(page, dossier.Request.Link.ToString());
        await dossier.StillWaitsAsync();

        using var secretary = new Approver(dossier.App.Address, dossier.Mailbox, dossier.Registration.Approver);
        var outcome = await secretary.DecideAsync(dossier.Request, Decision.Approve(), TestContext.Current.CancellationToken);
        Assert.False(outcome.HasField("verdict"), "After all that the person decides as if nothing had been:\n" + outcome);
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
