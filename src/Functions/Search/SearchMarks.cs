using Azure;
using Azure.Data.Tables;
using DanVanKheo.Dossiers;
using DanVanKheo.Storage;

namespace DanVanKheo.Search;

/// <summary>
/// Which dossiers the index must read again. A mark is written in the transaction that writes its dossier (partition of the bloc's year, row
/// <c>to-index-{code}</c>), so that none is forgotten; the years that have dossiers are rows of the index's own table.
/// </summary>
public sealed class SearchMarks(Tables tables)
{
    private const string Prefix = "to-index-";
    private const string Years = "years";
    private const int MostInTransaction = 100;

    /// <summary>Part of every transaction that writes a dossier.</summary>
    public async Task<TableTransactionAction> OnAsync(string partition, DossierCode code, CancellationToken cancellationToken)
    {
        // Before the transaction: a year without dossiers costs one look, a year that is not known would be lost.
        await KnowAsync(partition, cancellationToken);
        return Mark(partition, code);
    }

    /// <summary>For what is said about a dossier outside its row: tags, later decisions.</summary>
    public async Task AddAsync(string partition, DossierCode code, CancellationToken cancellationToken) =>
        await tables.Dossiers.SubmitTransactionAsync([await OnAsync(partition, code, cancellationToken)], cancellationToken);

    /// <summary>Everything of one year, once more.</summary>
    public async Task AddAllAsync(string partition, IAsyncEnumerable<Dossier> dossiers, CancellationToken cancellationToken)
    {
        await KnowAsync(partition, cancellationToken);
        await foreach (var chunk in dossiers.Select(d => d.Code).Chunk(MostInTransaction).WithCancellation(cancellationToken))
        {
            await tables.Dossiers.SubmitTransactionAsync(chunk.Select(code => Mark(partition, code)), cancellationToken);
        }
    }

    /// <summary>The partitions that have dossiers.</summary>
    public async Task<IReadOnlyList<string>> PartitionsAsync(CancellationToken cancellationToken) =>
        await tables.Search.PartitionAsync<TableEntity>(Years, cancellationToken: cancellationToken).Select(row => row.RowKey).ToListAsync(cancellationToken);

    /// <summary>At most <paramref name="most"/> marks, each with the version it was read at.</summary>
    public async Task<IReadOnlyList<(DossierCode Code, ETag Version)>> WaitingAsync(string partition, int most, CancellationToken cancellationToken) =>
        await tables.Dossiers.PartitionAsync<TableEntity>(partition, Prefix, cancellationToken)
            .Take(most)
            .Select(row => (DossierCode.TryParse(row.RowKey[Prefix.Length..], out var code) ? code : default, row.ETag))
            .ToListAsync(cancellationToken);

    /// <summary>Takes a mark away, unless the dossier was written again meanwhile.</summary>
    public async Task RemoveAsync(string partition, DossierCode code, ETag version, CancellationToken cancellationToken)
    {
        try
        {
            await tables.Dossiers.DeleteEntityAsync(partition, Prefix + code, version, cancellationToken);
        }
        catch (RequestFailedException again) when (again.Status is 404 or 412)
        {
            // It stays, and the dossier is read once more.
        }
    }

    private async Task KnowAsync(string partition, CancellationToken cancellationToken)
    {
        if (await tables.Search.FindAsync<TableEntity>(Years, partition, cancellationToken) is null) await tables.Search.TryAddAsync(new TableEntity(Years, partition), cancellationToken);
    }

    private static TableTransactionAction Mark(string partition, DossierCode code) => new(TableTransactionActionType.UpsertReplace, new TableEntity(partition, Prefix + code));
}
