using DanVanKheo.TestKit;

namespace DanVanKheo.Browser;

/// <summary>Every page for officers holds the rules of pages and those of axe-core, in both schemes: those the list of tasks leads to, those of one dossier, and their problems.</summary>
public sealed class OfficerPagesTests(ChromiumFixture chromium, WaitingDossier waiting) : IClassFixture<WaitingDossier>
{
    private const string Administrator = "vanphong@khoi.example.vn";

    [Theory]
    [InlineData(360, "en")]
    [InlineData(1280, "vi")]
    public async Task Every_page_an_administrator_can_open(int width, string language)
    {
        Axe.Require();
        var faults = new List<string>();
        await using var reader = await Reader.SitDownAsync(chromium.Require(), waiting.App.Address, new Device(width, true, language, Axe: true), faults);
        await reader.SignInAsync(waiting.Mailbox, Administrator, "/viec");
        await reader.LookAsync("tasks");
        var addresses = await reader.Page.Locator("main a[href^='/can-bo/'], main a[href^='/viec/']").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        Assert.True(addresses.Length >= 8, $"The list of tasks leads to {string.Join(", ", addresses)} only.");
        string[] ofDossier = [$"/can-bo/ho-so/{waiting.Code}/mo-lai", $"/can-bo/khen-thuong/{waiting.Code}", $"/can-bo/kiem-tra/{waiting.Code}"];
        foreach (var address in addresses.Concat(ofDossier).Distinct())
        {
            await reader.OpenAsync(address);
            Assert.DoesNotContain("lang=", reader.Page.Url, StringComparison.Ordinal);
            await reader.LookAsync(address.Trim('/'));
        }

        await LookAtPapersAsync(reader, waiting.Code[4..8]);
        await reader.OpenAsync("/can-bo/ma-nop-muon");
        await reader.PressWithAsync("uses");
        await reader.LookAsync("late-codes-problems");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
    }

    /// <summary>Tables and records as of today, the desk of a report, a paper of each kind that needs nothing, and one refused.</summary>
    private static async Task LookAtPapersAsync(Reader reader, string year)
    {
        foreach (var address in (string[])["/can-bo/so-lieu/bieu/Bieu1", "/can-bo/so-lieu/bieu/Bieu5", "/can-bo/so-lieu/ho-so?so=Registered", $"/can-bo/so-ket/{year}-h1"])
        {
            await reader.OpenAsync(address);
            await reader.LookAsync(address.Trim('/'));
        }

        foreach (var type in (string[])["Submission", "Notice", "Ceremony"])
        {
            await reader.OpenAsync("/can-bo/van-ban");
            await reader.FillAsync("what", $"{type}|{year}");
            await reader.PressWithAsync("what");
            await reader.LookAsync("paper-" + type);
        }

        await reader.OpenAsync("/can-bo/van-ban");
        await reader.FillAsync("what", "Minutes");
        await reader.PressWithAsync("what");
        await reader.LookAsync("papers-problems");
    }
}
