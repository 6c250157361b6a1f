using Microsoft.Extensions.Hosting;

namespace DanVanKheo.Programmes;

/// <summary>Reads the programmes before anything asks for them. A slip in a file stops the start and not a request.</summary>
public sealed class FirstProgrammes(ProgrammeStore store) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => store.BeginAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
