using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Registrations;

/// <summary>The programme with windows, in the middle of April: only one unit's window is open.</summary>
public sealed class SeasonApp : IAsyncLifetime
{
    public const string IntakeOfficer = "tiepnhan@khoi.example.vn";

    private AppProcess? process;

    public Mailbox Mailbox { get; private set; } = default!;

    public ClockDriver Clock { get; private set; } = default!;

    public People People => new(process!.Address, Mailbox);

    public Visitor Browser() => new(process!.Address);

    public Officer Officer(string email = IntakeOfficer) => new(process!.Address, Mailbox, email);

    public async ValueTask InitializeAsync()
    {
        process = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["App__Programme"] = "dan-van-kheo-theo-dot.json" });
        Mailbox = new(process.Address);
        Clock = new(process.Address);
        await Clock.SetAsync(10, 4, 2027, 8, 0);
    }

    public async ValueTask DisposeAsync()
    {
        Clock?.Dispose();
        Mailbox?.Dispose();
        if (process is not null) await process.DisposeAsync();
    }
}
