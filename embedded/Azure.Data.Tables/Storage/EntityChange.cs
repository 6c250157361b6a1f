namespace Azure.Data.Tables;

/// <summary>One write: what is to become of one row. <paramref name="Expected"/> is the version it must still have; null is any.</summary>
internal sealed record EntityChange(
    TableTransactionActionType Kind, string PartitionKey, string RowKey, IReadOnlyDictionary<string, object> Properties, long? Expected)
{
    private static readonly Dictionary<string, object> None = [];

    /// <summary>The stored form, made on the caller's thread: the writer's time is everybody's.</summary>
    public string Body { get; } = EntityBody.Write(Properties);

    public static EntityChange Of(TableTransactionActionType kind, ITableEntity entity, ETag ifMatch)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var properties = kind == TableTransactionActionType.Delete ? None : EntityBinder.For(entity.GetType()).Read(entity);
        return new EntityChange(kind, entity.PartitionKey, entity.RowKey, properties, EntityETag.Expected(ifMatch));
    }

    public static EntityChange Delete(string partitionKey, string rowKey, ETag ifMatch) =>
        new(TableTransactionActionType.Delete, partitionKey, rowKey, None, EntityETag.Expected(ifMatch));

    /// <summary>Refuses what breaks a limit; returns the size in bytes.</summary>
    public int Check() => EntityRules.Check(PartitionKey, RowKey, Properties);
}
