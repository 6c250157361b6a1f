using DanVanKheo.Rules;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Commendations;

/// <summary>The dossiers of a batch, as they were fixed when it was started.</summary>
public sealed class ReadBatch(BatchStore batches)
{
    [Function(nameof(ReadBatch))]
    public async Task<IReadOnlyList<BatchItem>> Run([ActivityTrigger] string batch, CancellationToken cancellationToken)
    {
        var found = await batches.FindAsync(batch, cancellationToken) ?? throw new RuleBroken("UnknownBatch");
        return [.. found.Lines.Select(l => new BatchItem(batch, l.Dossier))];
    }
}
