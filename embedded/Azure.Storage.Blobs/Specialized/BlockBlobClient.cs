namespace Azure.Storage.Blobs.Specialized;

/// <summary>A blob made of blocks: staged in any order, then put together in the order of the committed list.</summary>
public class BlockBlobClient : BlobBaseClient
{
    public BlockBlobClient(string connectionString, string containerName, string blobName)
        : this(DataFolder.From(connectionString), containerName, blobName, 0) { }

    internal BlockBlobClient(string folder, string container, string name, int _) : base(folder, container, name, 0) { }

    /// <summary>For test doubles only, as in the official package.</summary>
    protected BlockBlobClient() { }

    public virtual async Task<Response<BlockInfo>> StageBlockAsync(
        string base64BlockId, Stream content, BlockBlobStageBlockOptions? options = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(base64BlockId);
        ArgumentNullException.ThrowIfNull(content);
        if (options?.Conditions is not null) throw new NotSupportedException("A block is staged without conditions here.");
        var stored = await Store.StageBlockAsync(BlobContainerName, Name, base64BlockId, content, options?.ProgressHandler, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(new BlockInfo { ContentHash = stored.Md5 }, new LocalResponse(201));
    }

    public virtual async Task<Response<BlobContentInfo>> CommitBlockListAsync(
        IEnumerable<string> base64BlockIds, CommitBlockListOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(base64BlockIds);
        return BlobFacts.Written(await Store.CommitBlocksAsync(BlobContainerName, Name, [.. base64BlockIds], options, cancellationToken).ConfigureAwait(false));
    }

    private Response<BlockList> GetBlockList(BlockListTypes blockListTypes, string? snapshot, BlobRequestConditions? conditions, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (snapshot is not null) throw new NotSupportedException("There are no snapshots on this machine.");
        if (conditions is not null) throw new NotSupportedException("A block list is read without conditions here.");
        var (blob, committed, staged) = Store.Blocks(BlobContainerName, Name);
        var list = new BlockList
        {
            ETag = blob?.ETag ?? default,
            LastModified = blob?.LastModified ?? default,
            BlobContentLength = blob?.Size ?? 0,
            CommittedBlocks = blockListTypes.HasFlag(BlockListTypes.Committed) ? Told(committed) : [],
            UncommittedBlocks = blockListTypes.HasFlag(BlockListTypes.Uncommitted) ? Told(staged) : [],
        };
        return Response.FromValue(list, new LocalResponse(200));
    }

    public virtual Task<Response<BlockList>> GetBlockListAsync(
        BlockListTypes blockListTypes = BlockListTypes.All, string? snapshot = default, BlobRequestConditions? conditions = default, CancellationToken cancellationToken = default) =>
        Waiting.Now(() => GetBlockList(blockListTypes, snapshot, conditions, cancellationToken));

    private static List<BlobBlock> Told(List<StoredBlock> blocks) => [.. blocks.Select(block => new BlobBlock(block.Id, block.Size))];
}
