using Azure.Data.Tables;
using DanVanKheo.Rules;
using DanVanKheo.Storage;

namespace DanVanKheo.Imports;

/// <summary>Imports: partition <c>imports</c>, row id. Their rows: partition id, row <c>row-{number}</c>. The import is written after its rows, so that what has one is whole.</summary>
public sealed class ImportStore(Tables tables)
{
    /// <summary>A transaction holds a hundred rows and 4 MiB; a character takes three bytes at most.</summary>
    private const int MostInOne = 100;
    private const int MostCharacters = 1_000_000;

    public async Task<StoredImport?> FindAsync(string id, CancellationToken cancellationToken) =>
        await tables.Imports.FindAsync<TableEntity>(ImportEntity.Heads, id, cancellationToken) is { } row ? new(ImportEntity.Read(row), row.ETag) : null;

    /// <exception cref="RuleBroken">There is none.</exception>
    public async Task<StoredImport> GetAsync(string id, CancellationToken cancellationToken) => await FindAsync(id, cancellationToken) ?? throw new RuleBroken("UnknownImport", id);

    public Task AddAsync(Import import, CancellationToken cancellationToken) => tables.Imports.AddEntityAsync(ImportEntity.Write(import), cancellationToken);

    /// <summary>False when somebody else wrote first; then read again.</summary>
    public async Task<bool> TryUpdateAsync(StoredImport read, Import changed, CancellationToken cancellationToken)
    {
        var row = ImportEntity.Write(changed);
        row.ETag = read.Version;
        return await tables.Imports.TryReplaceAsync(row, cancellationToken);
    }

    /// <summary>Imports begun after <paramref name="from"/>, an id or the beginning of one; oldest first.</summary>
    public IAsyncEnumerable<Import> SinceAsync(string from, CancellationToken cancellationToken) => tables.Imports
        .QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {ImportEntity.Heads} and RowKey ge {from}"), cancellationToken: cancellationToken)
        .Select(ImportEntity.Read);

    public IAsyncEnumerable<ImportRow> RowsAsync(string import, CancellationToken cancellationToken) =>
        tables.Imports.PartitionAsync<TableEntity>(import, ImportEntity.RowPrefix, cancellationToken).Select(ImportEntity.ReadRow);

    /// <summary>The rows from one number to another, both included.</summary>
    public IAsyncEnumerable<ImportRow> RowsAsync(ImportBatch batch, CancellationToken cancellationToken)
    {
        var (first, last) = (ImportEntity.RowKey(batch.First), ImportEntity.RowKey(batch.Last));
        return tables.Imports.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {batch.Import} and RowKey ge {first} and RowKey le {last}"), cancellationToken: cancellationToken)
            .Select(ImportEntity.ReadRow);
    }

    /// <summary>Writes rows, new or changed, in as few transactions as they fit in.</summary>
    public async Task SaveAsync(string import, IEnumerable<ImportRow> rows, CancellationToken cancellationToken)
    {
        var (waiting, length) = (new List<TableTransactionAction>(), 0);
        foreach (var row in rows)
        {
            var characters = row.Cells.Values.Sum(c => c.Length);
            if (waiting.Count == MostInOne || length + characters > MostCharacters) await SendAsync();
            waiting.Add(new(TableTransactionActionType.UpsertReplace, ImportEntity.Write(import, row)));
            length += characters;
        }

        await SendAsync();

        async Task SendAsync()
        {
            if (waiting.Count > 0) await tables.Imports.SubmitTransactionAsync(waiting, cancellationToken);
            waiting.Clear();
            length = 0;
        }
    }
}
