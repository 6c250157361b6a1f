namespace Azure.Data.Tables;

/// <summary>One table, kept in the SQLite file of this machine.</summary>
public partial class TableClient
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
}
