namespace Azure.Storage.Blobs.Models;

public class BlobDownloadDetails
{
    public ETag ETag { get; internal set; }
    public DateTimeOffset LastModified { get; internal set; }
    public DateTimeOffset CreatedOn { get; internal set; }
    public long ContentLength { get; internal set; }
    public string? ContentRange { get; internal set; }
    public byte[]? BlobContentHash { get; internal set; }
    public string? ContentType { get; internal set; }
    public byte[]? ContentHash { get; internal set; }
    public string? ContentDisposition { get; internal set; }
    public string? CacheControl { get; internal set; }
    public IDictionary<string, string> Metadata { get; internal set; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
}
