using DanVanKheo.TestKit;

namespace DanVanKheo.Browser;

/// <summary>An application without any dossier.</summary>
public sealed class RunningApp : IAsyncLifetime
{
    private AppProcess? app;

    public Uri Address => app!.Address;

    public async ValueTask InitializeAsync() => app = await AppProcess.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (app is not null) await app.DisposeAsync();
    }
}
