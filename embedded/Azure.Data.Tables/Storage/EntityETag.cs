namespace Azure.Data.Tables;

/// <summary>The version of a row (UTC ticks that only grow) in the dress of the service: <c>W/"datetime'2026-11-23T03%3A00%3A00.8623489Z'"</c>.</summary>
internal static class EntityETag
{
    private const string Head = "W/\"datetime'";
    private const string Tail = "'\"";
    private const string Form = "yyyy-MM-ddTHH%3Amm%3Ass.fffffffZ";

    public static string Text(long version)
    {
        var moment = new DateTime(version, DateTimeKind.Utc);
        return string.Create(CultureInfo.InvariantCulture, $"{Head}{moment:yyyy-MM-dd}T{moment:HH}%3A{moment:mm}%3A{moment:ss.fffffff}Z{Tail}");
    }

    /// <summary>The version a condition asks for; null when any will do.</summary>
    public static long? Expected(ETag condition)
    {
        if (condition == default || condition == ETag.All) return null;
        var text = condition.ToString();
        var moment = text.StartsWith(Head, StringComparison.Ordinal) && text.EndsWith(Tail, StringComparison.Ordinal)
            ? Uri.UnescapeDataString(text[Head.Length..^Tail.Length])
            : "";
        return DateTime.TryParseExact(moment, Uri.UnescapeDataString(Form), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var version)
            ? version.Ticks
            : throw TableFailure.Input($"The ETag '{text}' was not given by this store.");
    }
}
