namespace Azure.Storage.Blobs.Specialized;

public static class SpecializedBlobExtensions
{
    public static BlockBlobClient GetBlockBlobClient(this BlobContainerClient client, string blobName)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.GetBlockBlobClientCore(blobName);
    }
}
