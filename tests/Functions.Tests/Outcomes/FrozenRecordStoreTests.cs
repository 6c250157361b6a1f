using Azure.Data.Tables;
using Azure.Storage.Blobs;
using DanVanKheo.Audit;
using DanVanKheo.Functions.Tests.Tallies;
using DanVanKheo.Outcomes;
using DanVanKheo.Periods;
using DanVanKheo.Storage;
using Xunit;

namespace DanVanKheo.Functions.Tests.Outcomes;

/// <summary>A list that was frozen is read a page at a time, and what was changed behind its back is not shown.</summary>
public sealed class FrozenRecordStoreTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("danvankheo-frozen-").FullName;
    private readonly Blobs blobs;
    private readonly Tables tables;
    private readonly FrozenRecordStore store;

    public FrozenRecordStoreTests()
    {
        var connection = new StorageConnection(new TableServiceClient($"DataFolder={folder}"), new BlobServiceClient($"DataFolder={folder}"));
        (tables, blobs) = (new(connection), new(connection));
        store = new(blobs, new(tables, new(), new(new(tables), TimeProvider.System), TimeProvider.System));
    }

    private static FrozenRecords List { get; } = new("Đã đăng ký", "/can-bo/so-lieu/ho-so?x", new(2027, 6, 15), [.. Enumerable.Range(1, 1_201).Select(n => CountedDossier.From(PastDossier.Of(2027, n)))]);

    public async ValueTask InitializeAsync()
    {
        await blobs.Summaries.CreateIfNotExistsAsync();
        foreach (var table in (TableClient[])[tables.Audit, tables.Webhooks]) await table.CreateIfNotExistsAsync();
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Every_page_of_a_long_list_is_what_was_frozen_and_the_same_list_is_kept_once()
    {
        var name = await store.KeepAsync(List, "truong-ban", default);
        Assert.Equal(name, await store.KeepAsync(List, "van-phong", default));
        var kept = (await store.FindAsync(name, default))!;
        Assert.Equal((List.Title, List.Source, List.AsOf, 1_201, 3), (kept.Title, kept.Source, kept.AsOf, kept.Count, kept.Parts.Count));
        var read = new List<string>();
        for (var skip = 0; skip < kept.Count; skip += 40) read.AddRange((await store.ReadAsync(kept, skip, 40, default)).Select(r => r.Code.ToString()));
        Assert.Equal(List.Records.Select(r => r.Code.ToString()), read);
        Assert.NotEqual(name, await store.KeepAsync(List with { Records = [.. List.Records.Skip(1)] }, "truong-ban", default));
    }

    [Fact]
    public async Task A_part_that_was_changed_is_not_shown_and_a_part_is_no_list()
    {
        var kept = (await store.FindAsync(await store.KeepAsync(List, "truong-ban", default), default))!;
        Assert.Null(await store.FindAsync(kept.Parts[1], default));
        Assert.Null(await store.FindAsync(new string('0', 64), default));
        Assert.Null(await store.FindAsync("../" + kept.Parts[1], default));
        await blobs.Summaries.GetBlobClient($"figures/{kept.Parts[1]}.json").UploadAsync(BinaryData.FromString("[]"), overwrite: true);
        Assert.Equal(40, (await store.ReadAsync(kept, 0, 40, default)).Count);
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.ReadAsync(kept, 480, 40, default));
    }

    [Fact]
    public async Task A_list_of_nothing_can_be_frozen_too()
    {
        var kept = (await store.FindAsync(await store.KeepAsync(List with { Records = [] }, "truong-ban", default), default))!;
        Assert.Empty(await store.ReadAsync(kept, 0, 40, default));
    }
}
