namespace Azure.Storage.Blobs.Specialized;

public static class SpecializedBlobExtensions
{
    public static BlockBlobClient GetBlockBlobClient(this BlobContainerClient client, string blobName) =>
        (client ?? throw new ArgumentNullException(nameof(client))).GetBlockBlobClientCore(blobName);
}
