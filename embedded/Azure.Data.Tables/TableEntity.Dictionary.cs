namespace Azure.Data.Tables;

public sealed partial class TableEntity
{
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
