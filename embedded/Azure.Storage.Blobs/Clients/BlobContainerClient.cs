namespace Azure.Storage.Blobs;

/// <summary>One container, its rows in SQLite and its content in files of this machine.</summary>
public class BlobContainerClient
{
    private readonly BlobStore store;

    internal BlobContainerClient(BlobStore store, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        this.store = store;
    }

    public virtual string Name { get; }
    public virtual BlobClient GetBlobClient(string blobName) => new(store, Name, blobName);

    /// <summary>Answers null when the container is there already, as the official client does.</summary>
    public virtual async Task<Response<BlobContainerInfo>> CreateIfNotExistsAsync(
        PublicAccessType publicAccessType = PublicAccessType.None, IDictionary<string, string>? metadata = default, BlobContainerEncryptionScopeOptions? encryptionScopeOptions = default, CancellationToken cancellationToken = default)
    {
        if (publicAccessType != PublicAccessType.None || encryptionScopeOptions is not null) throw new NotSupportedException("Nothing is public here, and there are no encryption scopes.");
        var created = await store.CreateContainerAsync(Name, metadata, cancellationToken).ConfigureAwait(false);
        return created is null ? null! : Response.FromValue(created, new LocalResponse(201, created.ETag.ToString()));
    }

    public virtual async Task<Response<bool>> DeleteIfExistsAsync(BlobRequestConditions? conditions = default, CancellationToken cancellationToken = default)
    {
        if (conditions is not null) throw new NotSupportedException("A container is deleted without conditions here.");
        var deleted = await store.DeleteContainerAsync(Name, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(deleted, new LocalResponse(deleted ? 202 : 404));
    }

    public virtual AsyncPageable<BlobItem> GetBlobsAsync(
        BlobTraits traits = BlobTraits.None, BlobStates states = BlobStates.None, string? prefix = default, CancellationToken cancellationToken = default)
    {
        _ = states;
        return new BlobListing(store, Name, prefix ?? "", traits, cancellationToken);
    }

    /// <summary>The seam behind <see cref="SpecializedBlobExtensions.GetBlockBlobClient"/>.</summary>
    protected internal virtual BlockBlobClient GetBlockBlobClientCore(string blobName) => new(store, Name, blobName);
}
