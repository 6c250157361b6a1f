using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace DanVanKheo.Contracts.Blobs;

public sealed class ReadingCases
{
    [Fact]
    public async Task What_is_missing_is_told_as_missing()
    {
        var container = await Storage.ContainerAsync();
        var blob = container.GetBlobClient("none");
        Assert.False((await blob.ExistsAsync(Storage.Cancel)).Value);
        Assert.False((await blob.DeleteIfExistsAsync(cancellationToken: Storage.Cancel)).Value);
        await Refused.With(404, "BlobNotFound", () => blob.DownloadContentAsync(Storage.Cancel));
        await Refused.With(404, "BlobNotFound", () => blob.OpenReadAsync(cancellationToken: Storage.Cancel));
        await Refused.With(404, "BlobNotFound", () => blob.DeleteAsync(cancellationToken: Storage.Cancel));
        await Refused.With(404, "BlobNotFound", () => blob.GetPropertiesAsync(cancellationToken: Storage.Cancel));
    }

    [Fact]
    public async Task A_missing_container_is_told_as_missing()
    {
        var container = new BlobServiceClient(Storage.Connection).GetBlobContainerClient("missing-" + Storage.Next());
        var blob = container.GetBlobClient("a");
        Assert.False((await blob.ExistsAsync(Storage.Cancel)).Value);
        await Refused.With(404, "ContainerNotFound", () => blob.UploadAsync(BinaryData.FromString("1"), overwrite: false, Storage.Cancel));
        await Refused.With(404, "ContainerNotFound", async () => await container.GetBlobsAsync(cancellationToken: Storage.Cancel).GetAsyncEnumerator(Storage.Cancel).MoveNextAsync());
    }

    [Fact]
    public async Task A_part_can_be_read()
    {
        var blob = await BlobAsync("0123456789");
        Assert.Equal(("345", 3L, "bytes 3-5/10", 206), await Part(new HttpRange(3, 3)));
        Assert.Equal(("89", 2L, "bytes 8-9/10", 206), await Part(new HttpRange(8)));
        Assert.Equal(("9", 1L, "bytes 9-9/10", 206), await Part(new HttpRange(9, 100)));
        await Refused.With(416, "InvalidRange", () => Part(new HttpRange(11, 1)));

        async Task<(string, long, string?, int)> Part(HttpRange range)
        {
            var answer = await blob.DownloadStreamingAsync(new BlobDownloadOptions { Range = range }, Storage.Cancel);
            using var result = answer.Value;
            using var reader = new StreamReader(result.Content);
            return (await reader.ReadToEndAsync(Storage.Cancel), result.Details.ContentLength, result.Details.ContentRange, answer.GetRawResponse().Status);
        }
    }

    [Fact]
    public async Task A_stream_can_be_read_from_any_place()
    {
        var blob = await BlobAsync("0123456789");
        await using var stream = await blob.OpenReadAsync(cancellationToken: Storage.Cancel);
        Assert.Equal((10L, true, false), (stream.Length, stream.CanSeek, stream.CanWrite));
        stream.Position = 7;
        using var reader = new StreamReader(stream);
        Assert.Equal("789", await reader.ReadToEndAsync(Storage.Cancel));
        await using var later = await blob.OpenReadAsync(position: 4, cancellationToken: Storage.Cancel);
        using var rest = new StreamReader(later);
        Assert.Equal("456789", await rest.ReadToEndAsync(Storage.Cancel));
    }

    [Fact]
    public async Task Conditions_hold_for_reads_changes_and_deletes()
    {
        var blob = await BlobAsync("x");
        var etag = (await blob.GetPropertiesAsync(cancellationToken: Storage.Cancel)).Value.ETag;
        var other = new BlobRequestConditions { IfMatch = new ETag("\"0x1\"") };
        await Refused.With(412, "ConditionNotMet", () => blob.DownloadContentAsync(new BlobDownloadOptions { Conditions = other }, Storage.Cancel));
        var same = new BlobRequestConditions { IfNoneMatch = etag };
        var unmodified = await blob.DownloadContentAsync(new BlobDownloadOptions { Conditions = same }, Storage.Cancel);
        Assert.Equal(304, unmodified.GetRawResponse().Status);
        Assert.ThrowsAny<Exception>(() => unmodified.Value);
        await Refused.With(304, null, () => blob.GetPropertiesAsync(same, Storage.Cancel));
        await Refused.With(304, null, () => blob.OpenReadAsync(conditions: same, cancellationToken: Storage.Cancel));
        await Refused.With(412, "ConditionNotMet", () => blob.SetMetadataAsync(new Dictionary<string, string>(), same, Storage.Cancel));
        await Refused.With(412, "ConditionNotMet", () => blob.SetMetadataAsync(new Dictionary<string, string>(), other, Storage.Cancel));
        await Refused.With(412, "ConditionNotMet", () => blob.DeleteAsync(conditions: other, cancellationToken: Storage.Cancel));
        Assert.True((await blob.DeleteIfExistsAsync(conditions: new BlobRequestConditions { IfMatch = etag }, cancellationToken: Storage.Cancel)).Value);
    }

    [Fact]
    public async Task Metadata_is_replaced_whole()
    {
        var blob = await BlobAsync("x");
        var before = (await blob.GetPropertiesAsync(cancellationToken: Storage.Cancel)).Value;
        await blob.SetMetadataAsync(new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" }, cancellationToken: Storage.Cancel);
        await blob.SetMetadataAsync(new Dictionary<string, string> { ["c"] = "3" }, cancellationToken: Storage.Cancel);
        var after = (await blob.GetPropertiesAsync(cancellationToken: Storage.Cancel)).Value;
        Assert.Equal(["c"], after.Metadata.Keys);
        Assert.Equal(before.ContentType, after.ContentType);
        Assert.NotEqual(before.ETag, after.ETag);
        Assert.Equal("x", (await blob.DownloadContentAsync(Storage.Cancel)).Value.Content.ToString());
    }

    private static async Task<BlobClient> BlobAsync(string content)
    {
        var blob = (await Storage.ContainerAsync()).GetBlobClient("a");
        await blob.UploadAsync(BinaryData.FromString(content), overwrite: false, Storage.Cancel);
        return blob;
    }
}
