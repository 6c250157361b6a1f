namespace Azure.Data.Tables;

/// <summary>A row whose properties are named at run time.</summary>
public sealed class TableEntity : ITableEntity, IDictionary<string, object>
{
    private const string ETagKey = "odata.etag";
    private readonly Dictionary<string, object?> properties = new(StringComparer.Ordinal);
    public TableEntity() { }
    public TableEntity(string partitionKey, string rowKey) => (PartitionKey, RowKey) = (partitionKey, rowKey);

    public string PartitionKey { get => GetString(nameof(PartitionKey)); set => this[nameof(PartitionKey)] = value; }
    public string RowKey { get => GetString(nameof(RowKey)); set => this[nameof(RowKey)] = value; }
    public DateTimeOffset? Timestamp { get => GetDateTimeOffset(nameof(Timestamp)); set => this[nameof(Timestamp)] = value!; }
    public ETag ETag { get => GetString(ETagKey) is { } text ? new ETag(text) : default; set => this[ETagKey] = value.ToString(); }

    public string GetString(string key) => (string)Typed(key, typeof(string))!;
    public bool? GetBoolean(string key) => (bool?)Typed(key, typeof(bool?));
    public byte[] GetBinary(string key) => (byte[])Typed(key, typeof(byte[]))!;
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

    public int Count => properties.Count;
    public ICollection<string> Keys => properties.Keys;
    ICollection<object> IDictionary<string, object>.Values => Pairs.Values;
    bool ICollection<KeyValuePair<string, object>>.IsReadOnly => false;

    // The official members promise non-null objects and hand out nulls all the same.
    private IDictionary<string, object> Pairs => properties!;

    public object this[string key]
    {
        get => properties.GetValueOrDefault(key)!;
        set => properties[key] = Widened(properties.GetValueOrDefault(key), value);
    }

    public void Add(string key, object value) => this[key] = value;
    public bool ContainsKey(string key) => properties.ContainsKey(key);
    public bool Remove(string key) => properties.Remove(key);
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object value) => Pairs.TryGetValue(key, out value);
    public void Clear() => properties.Clear();
    void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) => Add(item.Key, item.Value);
    bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) => Pairs.Contains(item);
    void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) => Pairs.CopyTo(array, arrayIndex);
    bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) => Pairs.Remove(item);
    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() => Pairs.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => Pairs.GetEnumerator();

    // A property that was wide stays wide when a narrow number is put into it, as with the official type.
    private static object? Widened(object? old, object? value) => (old, value) switch
    {
        (long, int number) => (long)number,
        (double, int number) => (double)number,
        (double, long number) => (double)number,
        _ => value,
    };
}
