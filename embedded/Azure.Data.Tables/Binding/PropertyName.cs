namespace Azure.Data.Tables;

/// <summary>A stored property name with the mark of its type. The few names of a program are decoded once each, not once per row.</summary>
internal readonly record struct PropertyName(string Name, char Kind)
{
    private const char Mark = '|';
    private static readonly Entry?[] Seen = new Entry?[1024];

    public static PropertyName Known(ReadOnlySpan<byte> utf8)
    {
        ref var slot = ref Seen[Hash(utf8) & (uint)(Seen.Length - 1)];
        if (slot is { } entry && utf8.SequenceEqual(entry.Utf8)) return entry.Name;
        // Two threads may both fill the slot; either entry is right.
        var fresh = new Entry(utf8.ToArray(), Parse(Encoding.UTF8.GetString(utf8)));
        slot = fresh;
        return fresh.Name;
    }

    public static PropertyName Parse(string text) => text.Length > 2 && text[^2] == Mark ? new(text[..^2], text[^1]) : new(text, ' ');

    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        var hash = 2166136261u;
        foreach (var b in utf8) hash = (hash ^ b) * 16777619;
        return hash ^ (hash >> 15);
    }

    private sealed record Entry(byte[] Utf8, PropertyName Name);
}
