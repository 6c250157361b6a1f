using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace DanVanKheo.Contracts.Durability;

/// <summary>
/// What was acknowledged is on the disk: the folder is copied while the store is open and writing, as a crash would leave it, and opened
/// elsewhere. (Killing the whole process is done from outside, in loops.)
/// </summary>
public sealed class CrashImageCases
{
    [Fact]
    public async Task Acknowledged_rows_and_blobs_are_in_the_image_of_a_crash()
    {
        Assert.SkipUnless(Storage.IsEmbedded, "The official clients keep nothing on this machine.");
        var (live, image) = (NewFolder(), NewFolder());
        var table = new TableClient("DataFolder=" + live, "Crash");
        await table.CreateIfNotExistsAsync(Storage.Cancel);
        var container = new BlobServiceClient("DataFolder=" + live).GetBlobContainerClient("crash");
        await container.CreateIfNotExistsAsync(cancellationToken: Storage.Cancel);
        for (var i = 0; i < 50; i++)
        {
            await table.AddEntityAsync(new TableEntity("p", i.ToString("000")) { { "N", i } }, Storage.Cancel);
            await container.GetBlobClient("b" + i).UploadAsync(BinaryData.FromString("content " + i), overwrite: false, Storage.Cancel);
        }

        await table.DeleteEntityAsync("p", "000", cancellationToken: Storage.Cancel);
        Copy(live, image);

        var reopened = new TableClient("DataFolder=" + image, "Crash");
        var rows = new List<int>();
        await foreach (var row in reopened.QueryAsync<TableEntity>("PartitionKey eq 'p'", cancellationToken: Storage.Cancel)) rows.Add(row.GetInt32("N")!.Value);
        Assert.Equal(Enumerable.Range(1, 49), rows);
        var blobs = new BlobServiceClient("DataFolder=" + image).GetBlobContainerClient("crash");
        for (var i = 0; i < 50; i++) Assert.Equal("content " + i, (await blobs.GetBlobClient("b" + i).DownloadContentAsync(Storage.Cancel)).Value.Content.ToString());
    }

    [Fact]
    public async Task A_version_read_before_a_restart_still_guards_the_row()
    {
        Assert.SkipUnless(Storage.IsEmbedded, "The official clients keep nothing on this machine.");
        var (live, image) = (NewFolder(), NewFolder());
        var table = new TableClient("DataFolder=" + live, "Crash");
        await table.CreateIfNotExistsAsync(Storage.Cancel);
        var first = (await table.AddEntityAsync(new TableEntity("p", "r"), Storage.Cancel)).Headers.ETag!.Value;
        var second = (await table.UpsertEntityAsync(new TableEntity("p", "r"), cancellationToken: Storage.Cancel)).Headers.ETag!.Value;
        Copy(live, image);
        var reopened = new TableClient("DataFolder=" + image, "Crash");
        await Refused.With(412, "UpdateConditionNotSatisfied", () => reopened.UpdateEntityAsync(new TableEntity("p", "r"), first, cancellationToken: Storage.Cancel));
        Assert.Equal(204, (await reopened.UpdateEntityAsync(new TableEntity("p", "r"), second, cancellationToken: Storage.Cancel)).Status);
    }

    private static string NewFolder() => Directory.CreateTempSubdirectory("crash-").FullName;

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            // The shared-memory index is rebuilt from the log; after a crash it may be anything.
            if (file.EndsWith("-shm", StringComparison.Ordinal)) continue;
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
