namespace DanVanKheo.Evidence;

/// <summary>Which blobs are nobody's: no row names them, and they are so old that nobody is still sending them.</summary>
public static class UploadSweep
{
    /// <summary>As long as a storage account keeps blocks that were never committed.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    private const string PreviewMark = ".nho";

    public static string PreviewOf(string blob) => blob + PreviewMark;

    /// <summary>The partition and id of the row that a blob, or its small picture, belongs to; null for a name we never give.</summary>
    public static (string Draft, string Id)? RowOf(string blob)
    {
        var name = blob.EndsWith(PreviewMark, StringComparison.Ordinal) ? blob[..^PreviewMark.Length] : blob;
        return name.Split('/') is [{ Length: > 0 } draft, { Length: > 0 } id] ? (draft, id) : null;
    }

    public static bool IsAbandoned(bool hasRow, DateTimeOffset lastWritten, DateTimeOffset now) => !hasRow && now - lastWritten > Patience;
}
