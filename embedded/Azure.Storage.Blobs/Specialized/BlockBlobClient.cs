namespace Azure.Storage.Blobs.Specialized;

/// <summary>A blob made of blocks: staged in any order, then put together in the order of the committed list.</summary>
public class BlockBlobClient : BlobBaseClient
{
    internal BlockBlobClient(BlobStore store, string container, string name) : base(store, container, name) { }

    public virtual async Task<Response<BlockInfo>> StageBlockAsync(
        string base64BlockId, Stream content, BlockBlobStageBlockOptions? options = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(base64BlockId);
        ArgumentNullException.ThrowIfNull(content);
        if (options?.Conditions is not null) throw new NotSupportedException("A block is staged without conditions here.");
        var stored = await Store.StageBlockAsync(BlobContainerName, Name, base64BlockId, content, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(new BlockInfo { ContentHash = stored.Md5 }, new LocalResponse(201));
    }

    public virtual async Task<Response<BlobContentInfo>> CommitBlockListAsync(
        IEnumerable<string> base64BlockIds, CommitBlockListOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(base64BlockIds);
        return BlobFacts.Written(await Store.CommitBlocksAsync(BlobContainerName, Name, [.. base64BlockIds], options, cancellationToken).ConfigureAwait(false));
    }

    public virtual Task<Response<BlockList>> GetBlockListAsync(
        BlockListTypes blockListTypes = BlockListTypes.All, string? snapshot = default, BlobRequestConditions? conditions = default, CancellationToken cancellationToken = default) => Waiting.Now(() =>
    {
        if (snapshot is not null) throw new NotSupportedException("There are no snapshots on this machine.");
        if (conditions is not null) throw new NotSupportedException("A block list is read without conditions here.");
        var (blob, committed, staged) = Store.Blocks(BlobContainerName, Name);
        var list = new BlockList
        {
            BlobContentLength = blob?.Size ?? 0,
            CommittedBlocks = blockListTypes.HasFlag(BlockListTypes.Committed) ? Told(committed) : [],
            UncommittedBlocks = blockListTypes.HasFlag(BlockListTypes.Uncommitted) ? Told(staged) : [],
        };
        return Response.FromValue(list, new LocalResponse(200));
    }, cancellationToken);

    private static List<BlobBlock> Told(List<StoredBlock> blocks) => [.. blocks.Select(block => new BlobBlock(block.Id, block.Size))];
}
