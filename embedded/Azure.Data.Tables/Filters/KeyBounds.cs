namespace Azure.Data.Tables;

/// <summary>The values a key may take: from <paramref name="Low"/> (included) to <paramref name="High"/> (excluded); null is open.</summary>
internal readonly record struct KeyBounds(string? Low, string? High)
{
    // No key holds a control character, so nothing lies between a key and the key followed by one.
    private const char Least = '\u0001';
    public static KeyBounds Open => default;

    /// <summary>The one key within the bounds, if they hold one only.</summary>
    public string? Only => Low is not null && High == Low + Least ? Low : null;

    public static KeyBounds Of(FilterOperator comparison, string literal) => comparison switch
    {
        FilterOperator.Equal => new(literal, literal + Least),
        FilterOperator.Greater => new(literal + Least, null),
        FilterOperator.GreaterOrEqual => new(literal, null),
        FilterOperator.Less => new(null, literal),
        FilterOperator.LessOrEqual => new(null, literal + Least),
        _ => Open,
    };

    public KeyBounds And(KeyBounds other) => new(
        Low is null || string.CompareOrdinal(other.Low, Low) > 0 ? other.Low : Low,
        High is null || (other.High is not null && string.CompareOrdinal(other.High, High) < 0) ? other.High : High);

    public KeyBounds Or(KeyBounds other) => new(
        Low is null || other.Low is null ? null : string.CompareOrdinal(Low, other.Low) < 0 ? Low : other.Low,
        High is null || other.High is null ? null : string.CompareOrdinal(High, other.High) > 0 ? High : other.High);
}
