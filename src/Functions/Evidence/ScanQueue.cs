using DanVanKheo.Storage;

namespace DanVanKheo.Evidence;

/// <summary>The files that wait for the scanner.</summary>
public sealed class ScanQueue(Tables tables, Clamd clamd, TimeProvider clock)
{
    /// <summary>The state of a file that just came.</summary>
    public ScanState First => clamd.IsSetUp ? ScanState.Waiting : ScanState.NotScanned;

    /// <summary>Before the file's own row, so that no file waits without anybody knowing; a row whose file never came is dropped later.</summary>
    public async Task AddAsync(string draft, string file, CancellationToken cancellationToken)
    {
        if (!clamd.IsSetUp) return;
        var now = clock.GetUtcNow();
        await tables.Evidence.TryAddAsync(new ScanRow { RowKey = ScanRow.Key(draft, file), AddedAt = now, NextAt = now }, cancellationToken);
    }

    internal async Task<IReadOnlyList<ScanRow>> ListAsync(CancellationToken cancellationToken) =>
        await tables.Evidence.PartitionAsync<ScanRow>(ScanRow.Partition, cancellationToken: cancellationToken).ToListAsync(cancellationToken);

    internal Task DropAsync(ScanRow row, CancellationToken cancellationToken) => tables.Evidence.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: cancellationToken);

    internal Task LaterAsync(ScanRow row, string fault, CancellationToken cancellationToken)
    {
        row.Tries++;
        row.NextAt = clock.GetUtcNow() + ScanPatience.After(row.Tries);
        row.Fault = fault;
        return tables.Evidence.TryReplaceAsync(row, cancellationToken);
    }
}
