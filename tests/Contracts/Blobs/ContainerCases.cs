using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace DanVanKheo.Contracts.Blobs;

public sealed class ContainerCases
{
    [Fact]
    public async Task A_container_is_created_once_and_goes_with_its_blobs()
    {
        var container = new BlobServiceClient(Storage.Connection).GetBlobContainerClient("case-" + Storage.Next());
        Assert.Equal(201, (await container.CreateIfNotExistsAsync(cancellationToken: Storage.Cancel)).GetRawResponse().Status);
        Assert.Null(await container.CreateIfNotExistsAsync(cancellationToken: Storage.Cancel));
        await container.GetBlobClient("a").UploadAsync(BinaryData.FromString("1"), overwrite: false, Storage.Cancel);
        Assert.True((await container.DeleteIfExistsAsync(cancellationToken: Storage.Cancel)).Value);
        Assert.False((await container.DeleteIfExistsAsync(cancellationToken: Storage.Cancel)).Value);
        await Refused.With(404, "ContainerNotFound", () => container.GetBlobClient("a").DownloadContentAsync(Storage.Cancel));
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("Upper")]
    [InlineData("a_b_c")]
    [InlineData("-abc")]
    public async Task A_bad_name_is_refused(string name) => await Refused.With(
        400, null, () => new BlobServiceClient(Storage.Connection).GetBlobContainerClient(name).CreateIfNotExistsAsync(cancellationToken: Storage.Cancel));

    [Fact]
    public async Task A_listing_is_in_order_and_can_be_narrowed()
    {
        var container = await Storage.ContainerAsync();
        foreach (var name in new[] { "b/1", "a/2", "a/1", "a", "ab", "Đ" }) await container.GetBlobClient(name).UploadAsync(BinaryData.FromString(name), overwrite: false, Storage.Cancel);
        Assert.Equal(["a", "a/1", "a/2", "ab", "b/1", "Đ"], await Names(null));
        Assert.Equal(["a/1", "a/2"], await Names("a/"));
        Assert.Equal(["Đ"], await Names("Đ"));
        Assert.Empty(await Names("c"));

        async Task<List<string>> Names(string? prefix)
        {
            var names = new List<string>();
            await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix, Storage.Cancel)) names.Add(blob.Name);
            return names;
        }
    }

    [Fact]
    public async Task A_listing_tells_properties_and_on_request_metadata()
    {
        var container = await Storage.ContainerAsync();
        var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "text/plain" }, Metadata = new Dictionary<string, string> { ["k"] = "v" } };
        var etag = (await container.GetBlobClient("a").UploadAsync(BinaryData.FromString("12345"), options, Storage.Cancel)).Value.ETag;
        var blob = Assert.Single(await All(BlobTraits.Metadata));
        Assert.Equal((5L, "text/plain", "v"), (blob.Properties.ContentLength, blob.Properties.ContentType, blob.Metadata["k"]));
        Assert.Equal(etag.ToString().Trim('"'), blob.Properties.ETag.ToString()!.Trim('"'));
        Assert.True((Assert.Single(await All(BlobTraits.None)).Metadata?.Count ?? 0) == 0);

        async Task<List<BlobItem>> All(BlobTraits traits)
        {
            var blobs = new List<BlobItem>();
            await foreach (var blob in container.GetBlobsAsync(traits, BlobStates.None, null, Storage.Cancel)) blobs.Add(blob);
            return blobs;
        }
    }

    [Fact]
    public async Task A_listing_comes_in_pages()
    {
        var container = await Storage.ContainerAsync();
        for (var i = 0; i < 7; i++) await container.GetBlobClient("n" + i).UploadAsync(BinaryData.FromString("x"), overwrite: false, Storage.Cancel);
        var sizes = new List<int>();
        var names = new List<string>();
        await foreach (var page in container.GetBlobsAsync(cancellationToken: Storage.Cancel).AsPages(null, 3))
        {
            sizes.Add(page.Values.Count);
            names.AddRange(page.Values.Select(blob => blob.Name));
        }

        Assert.Equal([3, 3, 1], sizes);
        Assert.Equal(Enumerable.Range(0, 7).Select(i => "n" + i), names);
    }
}
