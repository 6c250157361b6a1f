namespace Azure.Storage.Blobs.Models;

public class BlobItemProperties
{
    internal BlobItemProperties() { }
    public ETag? ETag { get; internal set; }
    public DateTimeOffset? LastModified { get; internal set; }
    public DateTimeOffset? CreatedOn { get; internal set; }
    public long? ContentLength { get; internal set; }
    public string? ContentType { get; internal set; }
    public byte[]? ContentHash { get; internal set; }
}
