using System.Text;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace DanVanKheo.Contracts.Blobs;

public sealed class BlockCases
{
    [Fact]
    public async Task Blocks_become_a_blob_in_the_order_of_the_list()
    {
        var blob = (await Storage.ContainerAsync()).GetBlockBlobClient("a");
        await Stage(blob, "1", "one ");
        await Stage(blob, "2", "two ");
        await Stage(blob, "3", "three ");
        Assert.False((await blob.ExistsAsync(Storage.Cancel)).Value);
        await Commit(blob, "3", "1");
        Assert.Equal("three one ", (await blob.DownloadContentAsync(Storage.Cancel)).Value.Content.ToString());
        var list = (await blob.GetBlockListAsync(cancellationToken: Storage.Cancel)).Value;
        Assert.Equal([(Id("3"), 6L), (Id("1"), 4L)], list.CommittedBlocks.Select(block => (block.Name, block.SizeLong)));
        Assert.Empty(list.UncommittedBlocks);
    }

    [Fact]
    public async Task Committed_and_staged_blocks_can_be_mixed_and_the_latest_counts()
    {
        var blob = (await Storage.ContainerAsync()).GetBlockBlobClient("a");
        await Stage(blob, "1", "one ");
        await Stage(blob, "2", "two ");
        await Commit(blob, "1", "2");
        await Stage(blob, "2", "TWO ");
        await Stage(blob, "3", "three ");
        Assert.Equal([Id("2"), Id("3")], (await blob.GetBlockListAsync(BlockListTypes.Uncommitted, cancellationToken: Storage.Cancel)).Value.UncommittedBlocks.Select(block => block.Name));
        Assert.Equal("one two ", (await blob.DownloadContentAsync(Storage.Cancel)).Value.Content.ToString());
        await Commit(blob, "3", "2", "1", "1");
        Assert.Equal("three TWO one one ", (await blob.DownloadContentAsync(Storage.Cancel)).Value.Content.ToString());
    }

    [Fact]
    public async Task A_list_with_an_unknown_block_is_refused()
    {
        var blob = (await Storage.ContainerAsync()).GetBlockBlobClient("a");
        await Stage(blob, "1", "one ");
        await Refused.With(400, "InvalidBlockList", () => Commit(blob, "1", "9"));
        Assert.False((await blob.ExistsAsync(Storage.Cancel)).Value);
    }

    [Fact]
    public async Task A_commit_takes_headers_metadata_and_conditions()
    {
        var blob = (await Storage.ContainerAsync()).GetBlockBlobClient("a");
        await Stage(blob, "1", "one");
        var options = new CommitBlockListOptions
        {
            HttpHeaders = new BlobHttpHeaders { ContentType = "text/plain" },
            Metadata = new Dictionary<string, string> { ["k"] = "v" },
            Conditions = new BlobRequestConditions { IfNoneMatch = Azure.ETag.All },
        };
        await blob.CommitBlockListAsync([Id("1")], options, Storage.Cancel);
        var properties = (await blob.GetPropertiesAsync(cancellationToken: Storage.Cancel)).Value;
        Assert.Equal(("text/plain", "v", 3L), (properties.ContentType, properties.Metadata["k"], properties.ContentLength));
        await Stage(blob, "2", "two");
        await Refused.With(409, "BlobAlreadyExists", () => blob.CommitBlockListAsync([Id("2")], options, Storage.Cancel));
    }

    [Fact]
    public async Task An_upload_drops_what_was_staged()
    {
        Storage.SkipOnEmulator("it keeps staged blocks after an upload.");
        var container = await Storage.ContainerAsync();
        var blob = container.GetBlockBlobClient("a");
        await Stage(blob, "1", "one");
        await container.GetBlobClient("a").UploadAsync(BinaryData.FromString("whole"), overwrite: true, Storage.Cancel);
        await Refused.With(400, "InvalidBlockList", () => Commit(blob, "1"));
    }

    private static string Id(string name) => Convert.ToBase64String(Encoding.ASCII.GetBytes("block-" + name));

    private static async Task Stage(BlockBlobClient blob, string id, string content)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        await blob.StageBlockAsync(Id(id), stream, cancellationToken: Storage.Cancel);
    }

    private static async Task Commit(BlockBlobClient blob, params string[] ids) =>
        await blob.CommitBlockListAsync(ids.Select(Id), new CommitBlockListOptions(), Storage.Cancel);
}
