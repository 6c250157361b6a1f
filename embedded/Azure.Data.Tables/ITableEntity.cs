namespace Azure.Data.Tables;

/// <summary>A row: found by partition key and row key, guarded by its ETag.</summary>
public interface ITableEntity
{
    string PartitionKey { get; set; }
    string RowKey { get; set; }

    /// <summary>When the store wrote the row; set by the store, never by the caller.</summary>
    DateTimeOffset? Timestamp { get; set; }
    ETag ETag { get; set; }
}
