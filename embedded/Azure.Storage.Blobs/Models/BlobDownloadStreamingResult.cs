namespace Azure.Storage.Blobs.Models;

public class BlobDownloadStreamingResult : IDisposable
{
    internal BlobDownloadStreamingResult() { }
    public BlobDownloadDetails Details { get; internal set; } = new();
    public Stream Content { get; internal set; } = Stream.Null;

    public void Dispose()
    {
        Content.Dispose();
        GC.SuppressFinalize(this);
    }
}
