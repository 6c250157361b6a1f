namespace Azure.Storage.Blobs;

/// <summary>The containers of one data folder.</summary>
public class BlobServiceClient
{
    private readonly string folder;
    public BlobServiceClient(string connectionString) => folder = DataFolder.From(connectionString);

    public BlobServiceClient(Uri serviceUri, TokenCredential credential, BlobClientOptions? options = default) =>
        (folder, _, _) = (DataFolder.From(serviceUri), credential, options);

    public virtual BlobContainerClient GetBlobContainerClient(string blobContainerName) => new(BlobStore.In(folder), blobContainerName);
}
