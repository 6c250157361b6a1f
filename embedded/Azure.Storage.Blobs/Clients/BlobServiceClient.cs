namespace Azure.Storage.Blobs;

/// <summary>The containers of one data folder.</summary>
public class BlobServiceClient
{
    private readonly string folder;
    public BlobServiceClient(string connectionString) : this(connectionString, new BlobClientOptions()) { }

    public BlobServiceClient(string connectionString, BlobClientOptions options)
    {
        _ = options;
        folder = DataFolder.From(connectionString);
        Uri = DataPlace.Address(folder);
    }

    public BlobServiceClient(Uri serviceUri, TokenCredential credential, BlobClientOptions? options = default)
    {
        _ = credential;
        _ = options;
        folder = DataPlace.Of(serviceUri);
        Uri = serviceUri;
    }

    /// <summary>For test doubles only, as in the official package.</summary>
    protected BlobServiceClient()
    {
        folder = "";
        Uri = new Uri("file:///");
    }

    public virtual Uri Uri { get; }
    public virtual BlobContainerClient GetBlobContainerClient(string blobContainerName) => new(folder, blobContainerName, 0);
}
