namespace Azure.Storage.Blobs;

/// <summary>Headers and metadata travel as HTTP headers on Azure, so they hold ASCII only; a Vietnamese file name must be encoded first.</summary>
internal static class BlobHeaders
{
    private const int MetadataLimit = 8 * 1024;

    public static void Check(BlobHttpHeaders? headers)
    {
        if (headers is null) return;
        foreach (var value in new[] { headers.ContentType, headers.ContentDisposition, headers.CacheControl })
            if (value is not null && !IsHeader(value)) throw BlobFailure.Refusal(400, "InvalidHeaderValue", "A header value may hold printable ASCII only.");
    }

    public static string Metadata(IDictionary<string, string>? metadata)
    {
        if (metadata is null || metadata.Count == 0) return "{}";
        foreach (var (key, value) in metadata)
        {
            if (string.IsNullOrEmpty(key)) throw BlobFailure.Refusal(400, "EmptyMetadataKey", "The key for one of the metadata key-value pairs is empty.");
            var valid = (char.IsAsciiLetter(key[0]) || key[0] == '_') && key.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
            if (!valid || value is null || !IsHeader(value)) throw BlobFailure.Refusal(400, "InvalidMetadata", "The specified metadata is invalid. It has characters that are not permitted.");
        }

        var size = metadata.Sum(pair => pair.Key.Length + pair.Value.Length);
        if (size > MetadataLimit) throw BlobFailure.Refusal(400, "MetadataTooLarge", "The size of the specified metadata exceeds the maximum size permitted.");
        return JsonSerializer.Serialize(metadata);
    }

    public static IDictionary<string, string> Metadata(string stored) =>
        new Dictionary<string, string>(JsonSerializer.Deserialize<Dictionary<string, string>>(stored)!, StringComparer.OrdinalIgnoreCase);

    private static bool IsHeader(string value) => value.All(c => c is >= ' ' and <= '~');
}
