namespace Azure.Storage.Blobs;

internal sealed partial class BlobStore
{
    private const int BlockLimit = 50_000;
    private const int StagedLimit = 100_000;
    private const int BlockIdLimit = 64;

    public async Task<StoredContent> StageBlockAsync(string container, string name, string id, Stream content, CancellationToken cancellationToken)
    {
        Check(container, name);
        CheckId(id);
        rows.Read(session => Writable(session, container, name, null));
        var stored = await files.WriteAsync(ContentFiles.Pieces(content, cancellationToken), cancellationToken).ConfigureAwait(false);
        await rows.WriteAsync(session =>
        {
            Writable(session, container, name, null);
            CheckStaged(session, container, name, id);
            return session.Execute(
                "INSERT OR REPLACE INTO block(container, name, id, hash, size, staged) VALUES(@p0, @p1, @p2, @p3, @p4, @p5)",
                container, name, id, stored.Hash, stored.Size, DateTime.UtcNow.Ticks);
        }, cancellationToken).ConfigureAwait(false);
        return stored;
    }

    public async Task<BlobRow> CommitBlocksAsync(string container, string name, IReadOnlyList<string> ids, CommitBlockListOptions? options, CancellationToken cancellationToken)
    {
        Check(container, name);
        BlobHeaders.Check(options?.HttpHeaders);
        var metadata = BlobHeaders.Metadata(options?.Metadata);
        if (ids.Count > BlockLimit) throw BlobFailure.Refusal(400, "BlockListTooLong", "The block list may not contain more than 50,000 blocks.");
        var blocks = rows.Read(session => Latest(session, container, name, ids, options?.Conditions));
        var content = await files.WriteAsync(Joined(blocks, cancellationToken), cancellationToken).ConfigureAwait(false);
        // The service tells no MD5 of a blob made of blocks unless the caller gives one.
        var headers = With(options?.HttpHeaders, null);
        return await rows.WriteAsync(session =>
        {
            // Another commit or upload may have taken the blocks while their bytes were put together.
            if (!blocks.SequenceEqual(Latest(session, container, name, ids, options?.Conditions))) throw BlobFailure.BlockList;
            return Put(session, container, name, options?.Conditions, content, headers, metadata, blocks);
        }, cancellationToken).ConfigureAwait(false);
    }

    public (BlobRow? Blob, List<StoredBlock> Committed, List<StoredBlock> Staged) Blocks(string container, string name)
    {
        Check(container, name);
        return rows.Read(session =>
        {
            var staged = Staged(session, container, name);
            var blob = staged.Count == 0 ? Existing(session, container, name) : Find(session, container, name);
            return (blob, blob?.CommittedBlocks() ?? [], staged);
        });
    }

    private async IAsyncEnumerable<ReadOnlyMemory<byte>> Joined(
        IEnumerable<StoredBlock> blocks, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var block in blocks)
        {
            var range = new RangeStream(files.Open(block.Hash), block.Offset, block.Size);
            await using (range.ConfigureAwait(false))
            {
                await foreach (var piece in ContentFiles.Pieces(range, cancellationToken).ConfigureAwait(false)) yield return piece;
            }
        }
    }

    /// <summary>For each id the staged block, else the committed one.</summary>
    private static List<StoredBlock> Latest(SqliteSession session, string container, string name, IReadOnlyList<string> ids, BlobRequestConditions? conditions)
    {
        var committed = Writable(session, container, name, conditions)?.CommittedBlocks() ?? [];
        var known = new Dictionary<string, StoredBlock>(StringComparer.Ordinal);
        foreach (var block in committed.Concat(Staged(session, container, name))) known[block.Id] = block;
        return [.. ids.Select(id => known.TryGetValue(id, out var block) ? block : throw BlobFailure.BlockList)];
    }

    private static List<StoredBlock> Staged(SqliteSession session, string container, string name) => session.Rows(
        row => new StoredBlock(row.GetString(0), row.GetString(1), 0, row.GetInt64(2)),
        "SELECT id, hash, size FROM block WHERE container = @p0 AND name = @p1 ORDER BY id", container, name);

    private static void CheckId(string id)
    {
        var bytes = new byte[id.Length];
        if (!Convert.TryFromBase64String(id, bytes, out var length) || length is 0 or > BlockIdLimit)
            throw BlobFailure.Refusal(400, "InvalidBlockId", "The specified block ID is invalid. The block ID must be Base64-encoded.");
    }

    // The service wants ids of one length within a blob, and keeps no more than 100,000 blocks uncommitted.
    private static void CheckStaged(SqliteSession session, string container, string name, string id)
    {
        if (session.Scalar("SELECT 1 FROM block WHERE container = @p0 AND name = @p1 AND length(id) <> @p2 LIMIT 1", container, name, id.Length) is not null)
            throw BlobFailure.Refusal(400, "InvalidBlobOrBlock", "The specified blob or block content is invalid.");
        if (session.Scalar("SELECT count(*) FROM block WHERE container = @p0 AND name = @p1", container, name) is >= (long)StagedLimit)
            throw BlobFailure.Refusal(409, "BlockCountExceedsLimit", "The uncommitted block count cannot exceed the maximum limit of 100,000 blocks.");
    }
}
