namespace Azure.Data.Tables;

/// <summary>One table, kept in the SQLite file of this machine.</summary>
public class TableClient
{
    private readonly EntityStore store;
    private readonly string table;
    public TableClient(string connectionString, string tableName) : this(tableName, DataFolder.From(connectionString), 0) { }

    internal TableClient(string tableName, string folder, int _)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        Name = tableName;
        table = TableNames.Key(tableName);
        store = EntityStore.In(folder);
    }

    public virtual string Name { get; }

    public virtual async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default)
    {
        var created = await store.CreateTableAsync(Name, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(new TableItem(Name), new LocalResponse(created ? 204 : 409));
    }

    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        await store.DeleteTableAsync(Name, cancellationToken).ConfigureAwait(false) ? new LocalResponse(204) : new LocalResponse(404, errorCode: "ResourceNotFound");

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

    public static string CreateQueryFilter(FormattableString filter) => FilterLiteral.Filter(filter);

    public virtual Task<Response<T>> GetEntityAsync<T>(string partitionKey, string rowKey, IEnumerable<string>? select = default, CancellationToken cancellationToken = default)
        where T : class, ITableEntity => Waiting.Now(() =>
        {
            var row = Find(partitionKey, rowKey) ?? throw TableFailure.NotFound;
            return Response.FromValue(Entity<T>(row, select), Found(row));
        }, cancellationToken);

    public virtual NullableResponse<T> GetEntityIfExists<T>(string partitionKey, string rowKey, IEnumerable<string>? select = default, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Find(partitionKey, rowKey) is { } row
                ? new FoundEntity<T>(Entity<T>(row, select), Found(row))
                : new FoundEntity<T>(null, new LocalResponse(404, errorCode: "ResourceNotFound"));
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            // The official client takes a missing table for a missing row here.
            return new FoundEntity<T>(null, new LocalResponse(404, errorCode: missing.ErrorCode));
        }
    }

    public virtual Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(string partitionKey, string rowKey, IEnumerable<string>? select = default, CancellationToken cancellationToken = default)
        where T : class, ITableEntity => Waiting.Now(() => GetEntityIfExists<T>(partitionKey, rowKey, select, cancellationToken), cancellationToken);

    public virtual AsyncPageable<T> QueryAsync<T>(string? filter = default, int? maxPerPage = default, IEnumerable<string>? select = default, CancellationToken cancellationToken = default)
        where T : class, ITableEntity => new EntityQuery<T>(store, table, filter, maxPerPage, select, cancellationToken);

    private static T Entity<T>(EntityRow row, IEnumerable<string>? select)
        where T : class, ITableEntity => (T)EntityBinder.For(typeof(T)).Write(row, EntityBinder.Selection(select));

    private static LocalResponse Found(EntityRow row) => new(200, EntityETag.Text(row.Version));

    private EntityRow? Find(string partitionKey, string rowKey)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        return store.Find(table, partitionKey, rowKey);
    }

    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transactionActions);
        EntityChange[] changes = [.. transactionActions.Select(Change)];
        var versions = await store.WriteAsync(table, changes, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<Response> responses = [.. versions.Select(version => new LocalResponse(204, version == 0 ? null : EntityETag.Text(version)))];
        return Response.FromValue(responses, new LocalResponse(202));
    }

    private static EntityChange Change(TableTransactionAction action)
    {
        // Without a condition the service takes an update for an upsert; the official client sends it so.
        var kind = (action.ActionType, action.ETag == default) switch
        {
            (TableTransactionActionType.UpdateMerge, true) => TableTransactionActionType.UpsertMerge,
            (TableTransactionActionType.UpdateReplace, true) => TableTransactionActionType.UpsertReplace,
            var (given, _) => given,
        };
        var conditional = kind is TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace or TableTransactionActionType.Delete;
        return EntityChange.Of(kind, action.Entity, conditional ? action.ETag : default);
    }
}
