using System.Linq.Expressions;

namespace Azure.Data.Tables;

public partial class TableClient
{
    public static string CreateQueryFilter(FormattableString filter) => FilterFormat.Text(filter);

    public static string CreateQueryFilter<T>(Expression<Func<T, bool>> filter) => ExpressionFilter.Text(filter);

    public virtual Response<T> GetEntity<T>(string partitionKey, string rowKey, IEnumerable<string>? select = default, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var found = GetEntityIfExists<T>(partitionKey, rowKey, select, cancellationToken);
        return found.HasValue ? Response.FromValue(found.Value!, found.GetRawResponse()) : throw TableFailure.NotFound;
    }

    public virtual Task<Response<T>> GetEntityAsync<T>(string partitionKey, string rowKey, IEnumerable<string>? select = default, CancellationToken cancellationToken = default)
        where T : class, ITableEntity => Now(() => GetEntity<T>(partitionKey, rowKey, select, cancellationToken));

    public virtual NullableResponse<T> GetEntityIfExists<T>(string partitionKey, string rowKey, IEnumerable<string>? select = default, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        cancellationToken.ThrowIfCancellationRequested();
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        return store.Find(table, partitionKey, rowKey) is { } row
            ? new FoundEntity<T>((T)EntityBinder.For(typeof(T)).Write(row, Selection.Of(select)), new TableResponse(200, EntityETag.Text(row.Version)))
            : new FoundEntity<T>(null, new TableResponse(404, errorCode: "ResourceNotFound"));
    }

    public virtual Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(string partitionKey, string rowKey, IEnumerable<string>? select = default, CancellationToken cancellationToken = default)
        where T : class, ITableEntity => Now(() => GetEntityIfExists<T>(partitionKey, rowKey, select, cancellationToken));

    public virtual Pageable<T> Query<T>(string? filter = default, int? maxPerPage = default, IEnumerable<string>? select = default, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new EntityQuery<T>(store, table, filter, maxPerPage, select);
    }

    public virtual Pageable<T> Query<T>(Expression<Func<T, bool>> filter, int? maxPerPage = default, IEnumerable<string>? select = default, CancellationToken cancellationToken = default)
        where T : class, ITableEntity => Query<T>(ExpressionFilter.Text(filter), maxPerPage, select, cancellationToken);

    public virtual AsyncPageable<T> QueryAsync<T>(string? filter = default, int? maxPerPage = default, IEnumerable<string>? select = default, CancellationToken cancellationToken = default)
        where T : class, ITableEntity => new EntityPages<T>(new EntityQuery<T>(store, table, filter, maxPerPage, select), cancellationToken);

    public virtual AsyncPageable<T> QueryAsync<T>(Expression<Func<T, bool>> filter, int? maxPerPage = default, IEnumerable<string>? select = default, CancellationToken cancellationToken = default)
        where T : class, ITableEntity => QueryAsync<T>(ExpressionFilter.Text(filter), maxPerPage, select, cancellationToken);

    // A refusal of an async call comes through its task, never out of the call itself.
    private static Task<T> Now<T>(Func<T> read)
    {
        try
        {
            return Task.FromResult(read());
        }
        catch (OperationCanceledException cancelled)
        {
            return Task.FromCanceled<T>(cancelled.CancellationToken);
        }
        catch (Exception refusal)
        {
            return Task.FromException<T>(refusal);
        }
    }
}
