using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs.Models;

namespace DanVanKheo.Contracts.Blobs;

public sealed class UploadCases
{
    [Fact]
    public async Task Content_headers_and_metadata_come_back()
    {
        var container = await Storage.ContainerAsync();
        var blob = container.GetBlobClient("dossiers/2027/ảnh số 1.jpg");
        var content = RandomNumberGenerator.GetBytes(300_000);
        var options = new BlobUploadOptions
        {
            HttpHeaders = new BlobHttpHeaders { ContentType = "image/jpeg", ContentDisposition = "attachment", CacheControl = "no-store" },
            Metadata = new Dictionary<string, string> { ["Owner"] = "cell-1" },
        };
        var written = (await blob.UploadAsync(BinaryData.FromBytes(content), options, Storage.Cancel)).Value;
        var read = (await blob.DownloadContentAsync(Storage.Cancel)).Value;
        Assert.Equal(content, read.Content.ToArray());
        Assert.Equal((written.ETag, "image/jpeg", "cell-1"), (read.Details.ETag, read.Details.ContentType, read.Details.Metadata["owner"]));
        var properties = (await blob.GetPropertiesAsync(cancellationToken: Storage.Cancel)).Value;
        Assert.Equal((300_000, "attachment", "no-store"), (properties.ContentLength, properties.ContentDisposition, properties.CacheControl));
        Assert.Equal(MD5.HashData(content), properties.ContentHash);
        Assert.Equal(("dossiers/2027/ảnh số 1.jpg", container.Name), (blob.Name, blob.BlobContainerName));
    }

    [Fact]
    public async Task An_upload_does_not_replace_unless_told_to()
    {
        var blob = (await Storage.ContainerAsync()).GetBlobClient("a");
        await blob.UploadAsync(BinaryData.FromString("1"), overwrite: false, Storage.Cancel);
        await Refused.With(409, "BlobAlreadyExists", () => blob.UploadAsync(BinaryData.FromString("2"), overwrite: false, Storage.Cancel));
        await Refused.With(409, "BlobAlreadyExists", () => blob.UploadAsync(Stream.Null, overwrite: false, Storage.Cancel));
        await Refused.With(409, "BlobAlreadyExists", () => blob.UploadAsync(Stream.Null, new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } }, Storage.Cancel));
        await blob.UploadAsync(BinaryData.FromString("3"), overwrite: true, Storage.Cancel);
        await blob.UploadAsync(BinaryData.FromString("4"), new BlobUploadOptions(), Storage.Cancel);
        Assert.Equal("4", (await blob.DownloadContentAsync(Storage.Cancel)).Value.Content.ToString());
    }

    [Fact]
    public async Task An_upload_can_be_bound_to_the_version_it_read()
    {
        var blob = (await Storage.ContainerAsync()).GetBlobClient("a");
        var first = (await blob.UploadAsync(BinaryData.FromString("1"), overwrite: false, Storage.Cancel)).Value.ETag;
        await blob.UploadAsync(BinaryData.FromString("2"), If(first), Storage.Cancel);
        await Refused.With(412, "ConditionNotMet", () => blob.UploadAsync(BinaryData.FromString("3"), If(first), Storage.Cancel));

        static BlobUploadOptions If(ETag etag) => new() { Conditions = new BlobRequestConditions { IfMatch = etag } };
    }

    [Fact]
    public async Task Of_many_first_uploads_one_wins()
    {
        var blob = (await Storage.ContainerAsync()).GetBlobClient("a");
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(async i =>
        {
            try
            {
                await blob.UploadAsync(BinaryData.FromString("content " + i), overwrite: false, Storage.Cancel);
                return i;
            }
            catch (RequestFailedException refusal) when (refusal.Status == 409)
            {
                return -1;
            }
        }));
        var winner = Assert.Single(results, i => i >= 0);
        Assert.Equal("content " + winner, (await blob.DownloadContentAsync(Storage.Cancel)).Value.Content.ToString());
    }

    [Fact]
    public async Task Equal_content_under_two_names_is_two_blobs()
    {
        var container = await Storage.ContainerAsync();
        await container.GetBlobClient("a").UploadAsync(BinaryData.FromString("same"), overwrite: false, Storage.Cancel);
        await container.GetBlobClient("b").UploadAsync(BinaryData.FromString("same"), overwrite: false, Storage.Cancel);
        await container.GetBlobClient("a").DeleteAsync(cancellationToken: Storage.Cancel);
        Assert.Equal("same", (await container.GetBlobClient("b").DownloadContentAsync(Storage.Cancel)).Value.Content.ToString());
    }

    [Fact]
    public async Task A_blob_may_be_empty()
    {
        var blob = (await Storage.ContainerAsync()).GetBlobClient("empty");
        await blob.UploadAsync(BinaryData.Empty, overwrite: false, Storage.Cancel);
        var read = (await blob.DownloadContentAsync(Storage.Cancel)).Value;
        Assert.Equal((0, 0L, "application/octet-stream"), (read.Content.ToArray().Length, read.Details.ContentLength, read.Details.ContentType));
    }

    [Fact]
    public async Task Headers_and_metadata_hold_ascii_only()
    {
        var blob = (await Storage.ContainerAsync()).GetBlobClient("a");
        await Assert.ThrowsAnyAsync<Exception>(() => blob.UploadAsync(BinaryData.FromString("1"), new BlobUploadOptions { Metadata = new Dictionary<string, string> { ["name"] = "Đỗ" } }, Storage.Cancel));
        await Assert.ThrowsAnyAsync<Exception>(() => blob.UploadAsync(BinaryData.FromString("1"), new BlobUploadOptions { Metadata = new Dictionary<string, string> { ["a-b"] = "1" } }, Storage.Cancel));
        await Assert.ThrowsAnyAsync<Exception>(() => blob.UploadAsync(BinaryData.FromString("1"), new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentDisposition = "x\r\ny" } }, Storage.Cancel));
        Assert.False((await blob.ExistsAsync(Storage.Cancel)).Value);
    }

    [Fact]
    public async Task A_wrong_md5_is_refused()
    {
        Storage.SkipOnEmulator("it stores any MD5.");
        var blob = (await Storage.ContainerAsync()).GetBlobClient("a");
        await Refused.With(400, "Md5Mismatch", () => blob.UploadAsync(BinaryData.FromString("1"), new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentHash = new byte[16] } }, Storage.Cancel));
        Assert.False((await blob.ExistsAsync(Storage.Cancel)).Value);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("a/../b")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    [InlineData("a/")]
    [InlineData("/a")]
    public async Task Names_an_address_would_change_are_refused(string name)
    {
        Storage.SkipOnEmulator("the client changes such a name on its way.");
        var container = await Storage.ContainerAsync();
        await Refused.With(400, "InvalidResourceName", () => container.GetBlobClient(name).UploadAsync(BinaryData.FromString("1"), overwrite: false, Storage.Cancel));
    }

    [Fact]
    public async Task A_stream_that_breaks_leaves_nothing_behind()
    {
        var blob = (await Storage.ContainerAsync()).GetBlobClient("a");
        using var broken = new BrokenStream(200_000);
        await Assert.ThrowsAnyAsync<Exception>(() => blob.UploadAsync(broken, overwrite: false, Storage.Cancel));
        Assert.False((await blob.ExistsAsync(Storage.Cancel)).Value);
        if (Storage.IsEmbedded) Assert.DoesNotContain(Directory.GetFiles(Path.Combine(Storage.Folder, "tmp")), file => new FileInfo(file).Length == 200_000);
    }
}
