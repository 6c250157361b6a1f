using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Evidence;

/// <summary>An application that asks a scanner every second.</summary>
internal sealed class ScannedApp(AppProcess process) : IAsyncDisposable
{
    public const string Administrator = "vanphong@khoi.example.vn";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(25);

    public AppProcess Process => process;

    public Mailbox Mailbox { get; } = new(process.Address);

    public People People => new(process.Address, Mailbox);

    public static async Task<ScannedApp> StartAsync(string clamd) => new(await AppProcess.StartAsync(settings: new Dictionary<string, string>
    {
        ["Clamd__Address"] = clamd,
        ["Clamd__ConnectSeconds"] = "1",
        ["Clamd__ScanSeconds"] = "2",
        ["OutboxSchedule"] = "* * * * * *",
        ["ReconcileSchedule"] = "*/2 * * * * *",
    }));

    /// <summary>Reads the page again and again until it says so.</summary>
    public static async Task<Page> UntilAsync(Visitor browser, string address, string text)
    {
        var giveUp = DateTime.UtcNow + Patience;
        while (true)
        {
            var page = await browser.GetAsync(address);
            if (page.Text.Contains(text, StringComparison.Ordinal)) return page;
            if (DateTime.UtcNow > giveUp) throw new UnexpectedPageException($"“{text}” did not come.", page);
            await Task.Delay(200);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Mailbox.Dispose();
        await process.DisposeAsync();
    }
}
