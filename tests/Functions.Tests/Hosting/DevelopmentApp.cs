using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Hosting;

/// <summary>One application with a mailbox for many tests; each brings its own people and dossiers, so that none sees another's.</summary>
public sealed class DevelopmentApp : IAsyncLifetime
{
    private AppProcess? process;
    private Mailbox? mailbox;

    public AppProcess Process => process!;

    public Uri Address => Process.Address;

    public Mailbox Mailbox => mailbox!;

    public People People => new(Address, Mailbox);

    public Visitor Browser() => new(Address);

    public ClockDriver Clock() => new(Address);

    public async ValueTask InitializeAsync()
    {
        process = await AppProcess.StartAsync();
        mailbox = new Mailbox(process.Address);
    }

    public async ValueTask DisposeAsync()
    {
        mailbox?.Dispose();
        if (process is not null) await process.DisposeAsync();
    }
}
