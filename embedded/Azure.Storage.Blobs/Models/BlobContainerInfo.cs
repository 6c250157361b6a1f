namespace Azure.Storage.Blobs.Models;

public class BlobContainerInfo
{
    internal BlobContainerInfo() { }
    public ETag ETag { get; internal set; }
    public DateTimeOffset LastModified { get; internal set; }
}
