using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.FollowUps;

/// <summary>An application on the route with registration in spring and commendation in autumn; its clock is moved by months.</summary>
public sealed class TwoPassApp : IAsyncLifetime
{
    private AppProcess? process;
    private Mailbox? mailbox;

    public AppProcess Process => process!;

    public Uri Address => Process.Address;

    public Mailbox Mailbox => mailbox!;

    public People People => new(Address, Mailbox);

    public Visitor Browser() => new(Address);

    public async ValueTask InitializeAsync()
    {
        process = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["App__Programme"] = "dan-van-kheo-hai-dot.json" });
        mailbox = new Mailbox(process.Address);
    }

    public async ValueTask DisposeAsync()
    {
        mailbox?.Dispose();
        if (process is not null) await process.DisposeAsync();
    }
}
