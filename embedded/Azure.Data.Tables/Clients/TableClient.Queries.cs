namespace Azure.Data.Tables;

public partial class TableClient
{
    public static string CreateQueryFilter(FormattableString filter) => FilterFormat.Text(filter);

    public virtual Task<Response<T>> GetEntityAsync<T>(string partitionKey, string rowKey, IEnumerable<string>? select = default, CancellationToken cancellationToken = default)
        where T : class, ITableEntity => Waiting.Now(() =>
        {
            var row = Find(partitionKey, rowKey, cancellationToken) ?? throw TableFailure.NotFound;
            return Response.FromValue(Entity<T>(row, select), Found(row));
        });

    public virtual NullableResponse<T> GetEntityIfExists<T>(string partitionKey, string rowKey, IEnumerable<string>? select = default, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        try
        {
            return Find(partitionKey, rowKey, cancellationToken) is { } row
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
        where T : class, ITableEntity => Waiting.Now(() => GetEntityIfExists<T>(partitionKey, rowKey, select, cancellationToken));

    public virtual AsyncPageable<T> QueryAsync<T>(string? filter = default, int? maxPerPage = default, IEnumerable<string>? select = default, CancellationToken cancellationToken = default)
        where T : class, ITableEntity => new EntityQuery<T>(store, table, filter, maxPerPage, select, cancellationToken);

    private static T Entity<T>(EntityRow row, IEnumerable<string>? select)
        where T : class, ITableEntity => (T)EntityBinder.For(typeof(T)).Write(row, Selection.Of(select));

    private static LocalResponse Found(EntityRow row) => new(200, EntityETag.Text(row.Version));

    private EntityRow? Find(string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        return store.Find(table, partitionKey, rowKey);
    }
}
