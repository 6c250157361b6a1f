namespace Azure.Storage.Blobs.Models;

public class BlobDownloadResult
{
    internal BlobDownloadResult() { }
    public BinaryData Content { get; internal set; } = BinaryData.Empty;
    public BlobDownloadDetails Details { get; internal set; } = new();
}
