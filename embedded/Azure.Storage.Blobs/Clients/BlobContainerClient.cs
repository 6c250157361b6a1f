namespace Azure.Storage.Blobs;

/// <summary>One container, its rows in SQLite and its content in files of this machine.</summary>
public partial class BlobContainerClient
{
    private readonly string folder;
    private readonly BlobStore store;
    public BlobContainerClient(string connectionString, string blobContainerName) : this(DataFolder.From(connectionString), blobContainerName, 0) { }

    public BlobContainerClient(string connectionString, string blobContainerName, BlobClientOptions options)
        : this(connectionString, blobContainerName) => _ = options;

    internal BlobContainerClient(string folder, string name, int _)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        this.folder = folder;
        Name = name;
        Uri = DataPlace.Address(folder, name);
        store = BlobStore.In(folder);
    }

    /// <summary>For test doubles only, as in the official package.</summary>
    protected BlobContainerClient()
    {
        folder = "";
        Name = "";
        Uri = new Uri("file:///");
        store = null!;
    }

    public virtual string Name { get; }
    public virtual Uri Uri { get; }
    public virtual BlobClient GetBlobClient(string blobName) => new(folder, Name, blobName, 0);

    public virtual async Task<Response<BlobContainerInfo>> CreateAsync(
        PublicAccessType publicAccessType = PublicAccessType.None, IDictionary<string, string>? metadata = default, BlobContainerEncryptionScopeOptions? encryptionScopeOptions = default, CancellationToken cancellationToken = default) =>
        await CreateIfNotExistsAsync(publicAccessType, metadata, encryptionScopeOptions, cancellationToken).ConfigureAwait(false) ?? throw BlobFailure.ContainerExists;

    /// <summary>Answers null when the container is there already, as the official client does.</summary>
    public virtual async Task<Response<BlobContainerInfo>> CreateIfNotExistsAsync(
        PublicAccessType publicAccessType = PublicAccessType.None, IDictionary<string, string>? metadata = default, BlobContainerEncryptionScopeOptions? encryptionScopeOptions = default, CancellationToken cancellationToken = default)
    {
        if (publicAccessType != PublicAccessType.None || encryptionScopeOptions is not null) throw new NotSupportedException("Nothing is public here, and there are no encryption scopes.");
        var created = await store.CreateContainerAsync(Name, metadata, cancellationToken).ConfigureAwait(false);
        return created is null ? null! : Response.FromValue(created, new LocalResponse(201, created.ETag.ToString()));
    }

    private Response<bool> Exists(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var found = store.HasContainer(Name);
        return Response.FromValue(found, new LocalResponse(found ? 200 : 404));
    }

    public virtual Task<Response<bool>> ExistsAsync(CancellationToken cancellationToken = default) => Waiting.Now(() => Exists(cancellationToken));

    public virtual async Task<Response> DeleteAsync(BlobRequestConditions? conditions = default, CancellationToken cancellationToken = default) =>
        (await DeleteIfExistsAsync(conditions, cancellationToken).ConfigureAwait(false)).Value ? new LocalResponse(202) : throw BlobFailure.ContainerNotFound;

    public virtual async Task<Response<bool>> DeleteIfExistsAsync(BlobRequestConditions? conditions = default, CancellationToken cancellationToken = default)
    {
        if (conditions is not null) throw new NotSupportedException("A container is deleted without conditions here.");
        var deleted = await store.DeleteContainerAsync(Name, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(deleted, new LocalResponse(deleted ? 202 : 404));
    }

    /// <summary>The seam behind <see cref="SpecializedBlobExtensions.GetBlockBlobClient"/>.</summary>
    protected internal virtual BlockBlobClient GetBlockBlobClientCore(string blobName) => new(folder, Name, blobName, 0);
}
