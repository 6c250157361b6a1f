using DanVanKheo.Organisations;
using Microsoft.Extensions.Hosting;

namespace DanVanKheo.Programmes;

/// <summary>Reads the programme and the bloc when the app starts, so that a slip in a file stops the start and not a request.</summary>
public sealed class ProgrammeCheck(Programme programme, OrganisationDirectory directory) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = (programme, directory);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
