namespace Azure.Data.Tables;

/// <summary>A row whose properties are named at run time.</summary>
public sealed partial class TableEntity : ITableEntity, IDictionary<string, object>
{
    private const string ETagKey = "odata.etag";
    private readonly Dictionary<string, object?> properties = new(StringComparer.Ordinal);
    public TableEntity() { }

    public TableEntity(string partitionKey, string rowKey)
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    public string PartitionKey
    {
        get => GetString(nameof(PartitionKey));
        set => this[nameof(PartitionKey)] = value;
    }

    public string RowKey
    {
        get => GetString(nameof(RowKey));
        set => this[nameof(RowKey)] = value;
    }

    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(nameof(Timestamp));
        set => this[nameof(Timestamp)] = value!;
    }

    public ETag ETag
    {
        get => GetString(ETagKey) is { } text ? new ETag(text) : default;
        set => this[ETagKey] = value.ToString();
    }

    public string GetString(string key) => (string)Typed(key, typeof(string))!;

    public bool? GetBoolean(string key) => (bool?)Typed(key, typeof(bool?));

    public DateTimeOffset? GetDateTimeOffset(string key) =>
        properties.GetValueOrDefault(key) is DateTime moment ? new DateTimeOffset(moment) : (DateTimeOffset?)Typed(key, typeof(DateTimeOffset?));

    public double? GetDouble(string key) => (double?)Typed(key, typeof(double?));
    public int? GetInt32(string key) => (int?)Typed(key, typeof(int?));
    public long? GetInt64(string key) => (long?)Typed(key, typeof(long?));
    internal void Load(string key, object? value) => properties[key] = value;

    private object? Typed(string key, Type requested)
    {
        var value = properties.GetValueOrDefault(key);
        var expected = Nullable.GetUnderlyingType(requested) ?? requested;
        return value is null || value.GetType() == expected
            ? value
            : throw new InvalidOperationException($"Cannot return {requested} type for a {value.GetType()} typed property.");
    }
}
