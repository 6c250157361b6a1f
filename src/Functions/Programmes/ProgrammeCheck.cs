using Microsoft.Extensions.Hosting;

namespace DanVanKheo.Programmes;

/// <summary>Reads the programme when the app starts, so that a slip in a file stops the start and not a request.</summary>
public sealed class ProgrammeCheck(Programme programme) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = programme;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
