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

    public TableEntity(IDictionary<string, object> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var (key, value) in values) properties[key] = value;
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

    public BinaryData GetBinaryData(string key) => Value(key) switch
    {
        byte[] bytes => BinaryData.FromBytes(bytes),
        var other => (BinaryData)Exactly<BinaryData>(key, other)!,
    };

    public byte[] GetBinary(string key) => (byte[])Typed(key, typeof(byte[]))!;
    public bool? GetBoolean(string key) => (bool?)Typed(key, typeof(bool?));

    public DateTime? GetDateTime(string key) => Value(key) switch
    {
        DateTimeOffset moment => moment.UtcDateTime,
        var other => (DateTime?)Exactly<DateTime?>(key, other),
    };

    public DateTimeOffset? GetDateTimeOffset(string key) => Value(key) switch
    {
        DateTime moment => new DateTimeOffset(moment),
        var other => (DateTimeOffset?)Exactly<DateTimeOffset?>(key, other),
    };

    public double? GetDouble(string key) => (double?)Typed(key, typeof(double?));
    public Guid? GetGuid(string key) => (Guid?)Typed(key, typeof(Guid?));
    public int? GetInt32(string key) => (int?)Typed(key, typeof(int?));
    public long? GetInt64(string key) => (long?)Typed(key, typeof(long?));
    internal void Load(string key, object? value) => properties[key] = value;
    private object? Value(string key) => properties.GetValueOrDefault(key);
    private object? Exactly<T>(string key, object? value) => value is null or T ? value : Typed(key, typeof(T));

    private object? Typed(string key, Type requested)
    {
        var value = Value(key);
        var expected = Nullable.GetUnderlyingType(requested) ?? requested;
        return value is null || value.GetType() == expected
            ? value
            : throw new InvalidOperationException($"Cannot return {requested} type for a {value.GetType()} typed property.");
    }
}
