namespace Azure.Data.Tables;

/// <summary>A row as a filter sees it; the body is read only when a filter asks for a property in it.</summary>
internal sealed class FilterRow(EntityRow row)
{
    private Dictionary<string, object>? properties;

    public object? this[string name] => name switch
    {
        nameof(ITableEntity.PartitionKey) => row.PartitionKey,
        nameof(ITableEntity.RowKey) => row.RowKey,
        nameof(ITableEntity.Timestamp) => row.Timestamp,
        _ => (properties ??= EntityBody.Read(row.Body)).GetValueOrDefault(name),
    };
}
