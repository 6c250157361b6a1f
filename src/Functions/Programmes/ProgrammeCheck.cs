using DanVanKheo.Organisations;
using Microsoft.Extensions.Hosting;

namespace DanVanKheo.Programmes;

/// <summary>Reads the programme and the bloc before the first request, so that a faulty file stops the start and not a reader.</summary>
public sealed class ProgrammeCheck(Programme programme, OrganisationDirectory directory) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.FromResult((programme, directory));

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
