namespace Azure.Data.Tables;

/// <summary>How a stored value stands to a literal; null when their types cannot be compared. A 64-bit number needs a 64-bit literal.</summary>
internal static class FilterOrder
{
    public static int? Compare(object value, object literal) => (value, literal) switch
    {
        (string left, string right) => string.CompareOrdinal(left, right),
        (int left, int right) => left.CompareTo(right),
        (long left, long right) => left.CompareTo(right),
        (double left, double right) => left.CompareTo(right),
        (double left, int right) => left.CompareTo(right),
        (int left, double right) => ((double)left).CompareTo(right),
        (bool left, bool right) => left.CompareTo(right),
        (DateTimeOffset left, DateTimeOffset right) => left.CompareTo(right),
        (Guid left, Guid right) => left.CompareTo(right),
        (byte[] left, byte[] right) => left.AsSpan().SequenceCompareTo(right),
        _ => null,
    };
}
