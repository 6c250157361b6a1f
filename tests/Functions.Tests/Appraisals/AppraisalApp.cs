using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Appraisals;

/// <summary>An application on the programme whose dossiers are appraised between the cell and the commendation.</summary>
public sealed class AppraisalApp : IAsyncLifetime
{
    private AppProcess? process;
    private Mailbox? mailbox;

    public AppProcess Process => process!;

    public Uri Address => process!.Address;

    public Mailbox Mailbox => mailbox!;

    public Panel Panel => new(Address, Mailbox);

    public People People => new(Address, Mailbox);

    public Visitor Browser() => new(Address);

    public async ValueTask InitializeAsync()
    {
        process = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["App__Programme"] = "dan-van-kheo-tham-dinh.json" });
        mailbox = new Mailbox(process.Address);
    }

    public async ValueTask DisposeAsync()
    {
        mailbox?.Dispose();
        if (process is not null) await process.DisposeAsync();
    }
}
