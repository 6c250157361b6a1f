namespace Azure.Storage.Blobs.Models;

public class BlockList
{
    internal BlockList() { }
    public long BlobContentLength { get; internal set; }
    public IEnumerable<BlobBlock> CommittedBlocks { get; internal set; } = [];
    public IEnumerable<BlobBlock> UncommittedBlocks { get; internal set; } = [];
}
