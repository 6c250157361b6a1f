using Microsoft.Extensions.Hosting;

namespace DanVanKheo.Storage;

/// <summary>Makes the tables and containers on the first start; later starts find them.</summary>
public sealed class StorageSetup(Tables tables, Blobs blobs) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var table in tables.All) await table.CreateIfNotExistsAsync(cancellationToken);
        await blobs.Evidence.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await blobs.Quarantine.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await blobs.Summaries.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await blobs.Papers.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await blobs.Programmes.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await blobs.Jobs.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await blobs.Audit.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
