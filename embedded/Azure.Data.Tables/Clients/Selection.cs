namespace Azure.Data.Tables;

/// <summary>The properties a caller wants; null is all of them.</summary>
internal static class Selection
{
    public static IReadOnlySet<string>? Of(IEnumerable<string>? select)
    {
        var names = select?.ToHashSet(StringComparer.Ordinal);
        return names is null || names.Count == 0 || names.Contains("*") ? null : names;
    }
}
