namespace Azure.Storage.Blobs.Specialized;

/// <summary>What can be done with any blob: look, read, describe, delete.</summary>
public partial class BlobBaseClient
{
    internal BlobBaseClient(BlobStore store, string container, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(container);
        ArgumentException.ThrowIfNullOrEmpty(name);
        BlobContainerName = container;
        Name = name;
        Store = store;
    }

    public virtual string BlobContainerName { get; }
    public virtual string Name { get; }
    internal BlobStore Store { get; }

    public virtual Task<Response<bool>> ExistsAsync(CancellationToken cancellationToken = default) => Waiting.Now(() =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        var found = Store.Find(BlobContainerName, Name) is not null;
        return Response.FromValue(found, new LocalResponse(found ? 200 : 404));
    });

    public virtual Task<Response<BlobProperties>> GetPropertiesAsync(BlobRequestConditions? conditions = default, CancellationToken cancellationToken = default) => Waiting.Now(() =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        var blob = Store.Get(BlobContainerName, Name, conditions);
        return Response.FromValue(BlobFacts.Properties(blob), new LocalResponse(200, blob.ETag.ToString()));
    });

    public virtual async Task<Response<BlobInfo>> SetMetadataAsync(IDictionary<string, string> metadata, BlobRequestConditions? conditions = default, CancellationToken cancellationToken = default) =>
        BlobFacts.Changed(await Store.SetMetadataAsync(BlobContainerName, Name, metadata, conditions, cancellationToken).ConfigureAwait(false));

    public virtual async Task<Response> DeleteAsync(
        DeleteSnapshotsOption snapshotsOption = DeleteSnapshotsOption.None, BlobRequestConditions? conditions = default, CancellationToken cancellationToken = default)
    {
        if (snapshotsOption == DeleteSnapshotsOption.OnlySnapshots) throw new NotSupportedException("There are no snapshots on this machine.");
        await Store.DeleteAsync(BlobContainerName, Name, conditions, cancellationToken).ConfigureAwait(false);
        return new LocalResponse(202);
    }

    public virtual async Task<Response<bool>> DeleteIfExistsAsync(
        DeleteSnapshotsOption snapshotsOption = DeleteSnapshotsOption.None, BlobRequestConditions? conditions = default, CancellationToken cancellationToken = default)
    {
        try
        {
            return Response.FromValue(true, await DeleteAsync(snapshotsOption, conditions, cancellationToken).ConfigureAwait(false));
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return Response.FromValue(false, new LocalResponse(404, errorCode: missing.ErrorCode));
        }
    }
}
