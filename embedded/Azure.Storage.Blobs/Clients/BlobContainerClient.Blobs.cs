namespace Azure.Storage.Blobs;

public partial class BlobContainerClient
{
    public virtual AsyncPageable<BlobItem> GetBlobsAsync(
        BlobTraits traits = BlobTraits.None, BlobStates states = BlobStates.None, string? prefix = default, CancellationToken cancellationToken = default)
    {
        _ = states;
        return new BlobPages(new BlobListing(store, Name, prefix ?? "", traits), cancellationToken);
    }

    public virtual Task<Response<BlobContentInfo>> UploadBlobAsync(string blobName, Stream content, CancellationToken cancellationToken = default) =>
        GetBlobClient(blobName).UploadAsync(content, cancellationToken);

    public virtual Task<Response<BlobContentInfo>> UploadBlobAsync(string blobName, BinaryData content, CancellationToken cancellationToken = default) =>
        GetBlobClient(blobName).UploadAsync(content, cancellationToken);

    public virtual Task<Response> DeleteBlobAsync(
        string blobName, DeleteSnapshotsOption snapshotsOption = DeleteSnapshotsOption.None, BlobRequestConditions? conditions = default, CancellationToken cancellationToken = default) =>
        GetBlobClient(blobName).DeleteAsync(snapshotsOption, conditions, cancellationToken);

    public virtual Task<Response<bool>> DeleteBlobIfExistsAsync(
        string blobName, DeleteSnapshotsOption snapshotsOption = DeleteSnapshotsOption.None, BlobRequestConditions? conditions = default, CancellationToken cancellationToken = default) =>
        GetBlobClient(blobName).DeleteIfExistsAsync(snapshotsOption, conditions, cancellationToken);
}
