using Azure.Data.Tables;
using DanVanKheo.Storage;

namespace DanVanKheo.Commendations;

/// <summary>Batches: partition batch, row <c>batch</c> for who and when, one row for each dossier with its result.</summary>
public sealed class BatchStore(Tables tables, TimeProvider clock)
{
    /// <summary>The most dossiers of one batch: it is written in one transaction, which holds a hundred rows.</summary>
    public const int Most = 99;

    private const string Head = "batch";

    /// <summary>Writes the batch down, or finds it written by the other half of a double click.</summary>
    /// <param name="shared">One decision for those with the same award, day and signer.</param>
    public async Task StartAsync(string batch, string person, IReadOnlyList<string> dossiers, bool shared, CancellationToken cancellationToken)
    {
        var head = new TableEntity(batch, Head) { ["Person"] = person, ["StartedAt"] = clock.GetUtcNow(), ["Shared"] = shared };
        IEnumerable<TableEntity> rows = [head, .. dossiers.Take(Most).Select(d => new TableEntity(batch, d) { ["Result"] = "", ["Rules"] = "" })];
        try
        {
            await tables.Batches.SubmitTransactionAsync(rows.Select(r => new TableTransactionAction(TableTransactionActionType.Add, r)), cancellationToken);
        }
        catch (TableTransactionFailedException exists) when (exists.Status == 409)
        {
            // Its dossiers stay those of the first click.
        }
    }

    public async Task<Batch?> FindAsync(string batch, CancellationToken cancellationToken)
    {
        var rows = await tables.Batches.PartitionAsync<TableEntity>(batch, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return rows.FirstOrDefault(r => r.RowKey == Head) is { } head
            ? new(batch, head.GetString("Person"), head.GetDateTimeOffset("StartedAt")!.Value, [.. rows.Where(r => r.RowKey != Head).Select(Read)])
            : null;
    }

    /// <summary>Whether dossiers with the same award, day and signer share one decision.</summary>
    public async Task<bool> IsSharedAsync(string batch, CancellationToken cancellationToken) =>
        (await tables.Batches.FindAsync<TableEntity>(batch, Head, cancellationToken))?.GetBoolean("Shared") ?? false;

    public async Task<BatchLine?> FindAsync(BatchItem item, CancellationToken cancellationToken) =>
        await tables.Batches.FindAsync<TableEntity>(item.Batch, item.Dossier, cancellationToken) is { } row ? Read(row) : null;

    public Task FinishAsync(BatchItem item, BatchResult result, IEnumerable<string> rules, CancellationToken cancellationToken)
    {
        var row = new TableEntity(item.Batch, item.Dossier) { ["Result"] = result.ToString(), ["Rules"] = string.Join(' ', rules), ["At"] = clock.GetUtcNow() };
        return tables.Batches.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    private static BatchLine Read(TableEntity row) => new(
        row.RowKey,
        Enum.TryParse<BatchResult>(row.GetString("Result"), out var result) ? result : null,
        row.GetString("Rules").Split(' ', StringSplitOptions.RemoveEmptyEntries),
        row.GetDateTimeOffset("At"));
}
