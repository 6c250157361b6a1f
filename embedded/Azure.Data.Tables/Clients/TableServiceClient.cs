namespace Azure.Data.Tables;

/// <summary>The tables of one data folder.</summary>
public class TableServiceClient
{
    private readonly string folder;
    public TableServiceClient(string connectionString) => folder = DataFolder.From(connectionString);

    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions? options = default) =>
        (folder, _, _) = (DataFolder.From(endpoint), tokenCredential, options);

    public virtual TableClient GetTableClient(string tableName) => new(tableName, folder, 0);
}
