namespace Azure.Storage.Blobs;

/// <summary>Names the service takes. Blob names are refused as well when an address would change them (<c>..</c>, a backslash): on Azure such a
/// blob would land under another name.</summary>
internal static class BlobNames
{
    private const int BlobNameLimit = 1024;
    private const int SegmentLimit = 254;

    public static void CheckContainer(string name)
    {
        if (name.Length is < 3 or > 63) throw Refusal("OutOfRangeInput", "The specified resource name length is not within the permissible limits.");
        var valid = name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            && name[0] != '-' && name[^1] != '-' && !name.Contains("--", StringComparison.Ordinal);
        if (!valid) throw Refusal("InvalidResourceName", "The specified resource name contains invalid characters.");
    }

    public static void CheckBlob(string name)
    {
        var segments = name.Split('/');
        if (name.Length is 0 or > BlobNameLimit || segments.Length > SegmentLimit)
            throw Refusal("OutOfRangeInput", "The specified blob name length is not within the permissible limits.");
        if (name.Any(c => char.IsControl(c) || c == '\\') || segments.Any(segment => segment is "." or "..") || name.StartsWith('/') || name.EndsWith('/') || name.EndsWith('.'))
            throw Refusal("InvalidResourceName", "The specified blob name contains invalid characters.");
    }

    private static RequestFailedException Refusal(string code, string message) => BlobFailure.Refusal(400, code, message);
}
