namespace Azure.Data.Tables;

/// <summary>One table, kept in the SQLite file of this machine.</summary>
public partial class TableClient
{
    private readonly EntityStore store;
    private readonly string table;
    public TableClient(string connectionString, string tableName) : this(connectionString, tableName, null) { }

    public TableClient(string connectionString, string tableName, TableClientOptions? options = default)
        : this(DataFolder.From(connectionString), tableName, 0) => _ = options;

    public TableClient(Uri endpoint, string tableName, TokenCredential tokenCredential, TableClientOptions? options = default)
        : this(DataPlace.Of(endpoint), tableName, 0)
    {
        _ = tokenCredential;
        _ = options;
    }

    internal TableClient(string folder, string tableName, int _)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        Name = tableName;
        Uri = new Uri(new Uri(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar), tableName);
        table = TableNames.Key(tableName);
        store = EntityStore.In(folder);
    }

    /// <summary>For test doubles only, as in the official package.</summary>
    protected TableClient()
    {
        Name = "";
        Uri = new Uri("file:///");
        table = "";
        store = null!;
    }

    public virtual string Name { get; }
    public virtual Uri Uri { get; }

    public virtual async Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default) =>
        await store.CreateTableAsync(Name, cancellationToken).ConfigureAwait(false) ? Item(204) : throw TableFailure.TableExists;

    public virtual async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default) =>
        Item(await store.CreateTableAsync(Name, cancellationToken).ConfigureAwait(false) ? 204 : 409);

    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        await store.DeleteTableAsync(Name, cancellationToken).ConfigureAwait(false) ? new LocalResponse(204) : new LocalResponse(404, errorCode: "ResourceNotFound");

    private Response<TableItem> Item(int status) => Response.FromValue(new TableItem(Name), new LocalResponse(status));
}
