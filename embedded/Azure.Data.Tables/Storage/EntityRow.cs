namespace Azure.Data.Tables;

/// <summary>A stored row; <paramref name="Body"/> is UTF-8 JSON, see <see cref="EntityBody"/>.</summary>
internal readonly record struct EntityRow(string PartitionKey, string RowKey, long Version, long Written, byte[] Body)
{
    public DateTimeOffset Timestamp => new(Written, TimeSpan.Zero);
}
