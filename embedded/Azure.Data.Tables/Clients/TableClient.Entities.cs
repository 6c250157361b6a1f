namespace Azure.Data.Tables;

public partial class TableClient
{
    public virtual Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity => WriteAsync(TableTransactionActionType.Add, entity, default, cancellationToken);

    public virtual Task<Response> UpdateEntityAsync<T>(T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        if (ifMatch == default) throw new ArgumentException("Value cannot be empty.", nameof(ifMatch));
        var kind = mode == TableUpdateMode.Merge ? TableTransactionActionType.UpdateMerge : TableTransactionActionType.UpdateReplace;
        return WriteAsync(kind, entity, ifMatch, cancellationToken);
    }

    public virtual Task<Response> UpsertEntityAsync<T>(T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        WriteAsync(mode == TableUpdateMode.Merge ? TableTransactionActionType.UpsertMerge : TableTransactionActionType.UpsertReplace, entity, default, cancellationToken);

    /// <summary>Answers 404 for a row (or table) that is not there, without throwing: the official client does so too.</summary>
    public virtual async Task<Response> DeleteEntityAsync(string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        try
        {
            await store.WriteAsync(table, EntityChange.Delete(partitionKey, rowKey, ifMatch), cancellationToken).ConfigureAwait(false);
            return new LocalResponse(204);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return new LocalResponse(404, errorCode: missing.ErrorCode);
        }
    }

    public virtual Task<Response> DeleteEntityAsync(ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);
    }

    private async Task<Response> WriteAsync(TableTransactionActionType kind, ITableEntity entity, ETag ifMatch, CancellationToken cancellationToken)
    {
        var version = await store.WriteAsync(table, EntityChange.Of(kind, entity, ifMatch), cancellationToken).ConfigureAwait(false);
        return new LocalResponse(204, EntityETag.Text(version));
    }
}
