namespace Azure.Data.Tables;

/// <summary>The tables of one data folder.</summary>
public class TableServiceClient
{
    private readonly string folder;
    public TableServiceClient(string connectionString) : this(connectionString, null) { }

    public TableServiceClient(string connectionString, TableClientOptions? options = default)
    {
        _ = options;
        folder = DataFolder.From(connectionString);
        Uri = new Uri(folder);
    }

    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions? options = default)
    {
        _ = tokenCredential;
        _ = options;
        folder = DataPlace.Of(endpoint);
        Uri = endpoint;
    }

    /// <summary>For test doubles only, as in the official package.</summary>
    protected TableServiceClient()
    {
        folder = "";
        Uri = new Uri("file:///");
    }

    public virtual Uri Uri { get; }
    public virtual TableClient GetTableClient(string tableName) => new(folder, tableName, 0);

    public virtual Task<Response<TableItem>> CreateTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateAsync(cancellationToken);

    public virtual Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateIfNotExistsAsync(cancellationToken);

    public virtual Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).DeleteAsync(cancellationToken);
}
