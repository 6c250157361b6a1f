using Azure.Data.Tables;
using DanVanKheo.Organisations;
using DanVanKheo.Storage;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Organisations;

/// <summary>Two machines on one store: each sees what the other wrote with its next call, and of two who write at once one wins.</summary>
public sealed class BookStoreTests : IDisposable
{
    private static readonly OrganisationBook Sample = BookJson.Read(File.ReadAllBytes(Path.Combine(AppBuild.RepositoryRoot(), "programmes", "sample-bloc.json")), [], new(2027, 1, 1)).Book!;
    private readonly string folder = Directory.CreateTempSubdirectory("danvankheo-book-").FullName;

    [Fact]
    public async Task A_change_on_one_machine_shows_on_the_other_and_the_slower_of_two_is_told()
    {
        var (one, two) = (await MachineAsync(), await MachineAsync());
        var (before, stale) = (one.Current, two.Current);
        Assert.True(await one.TrySaveAsync(before, BookChanges.Rename(before.Book, "k1", "Nhóm một", new(2026, 1, 1), "QĐ 1"), CancellationToken.None));
        Assert.Equal("Nhóm một", one.Directory.Organisation("k1").Name);
        Assert.False(await two.TrySaveAsync(stale, BookChanges.Rename(stale.Book, "k2", "Nhóm hai", new(2026, 1, 1), "QĐ 2"), CancellationToken.None));
        await two.RefreshAsync(CancellationToken.None);
        Assert.Equal("Nhóm một", two.Directory.Organisation("k1").Name);
        Assert.NotEqual("Nhóm hai", two.Directory.Organisation("k2").Name);
        var kept = two.Directory;
        await two.RefreshAsync(CancellationToken.None);
        Assert.Same(kept, two.Directory);
    }

    [Fact]
    public async Task The_file_is_taken_once_and_a_prepared_revision_is_seen_by_nobody()
    {
        var one = await MachineAsync();
        var prepared = await one.PrepareAsync(one.Current, one.Current.Book with { Duties = [] }, CancellationToken.None);
        var two = await MachineAsync(() => throw new InvalidOperationException("The file was read again."));
        Assert.Equal(Sample.Duties.Count, two.Current.Book.Duties.Count);
        Assert.Null(await two.FindAsync("000009-nothing", CancellationToken.None));
        Assert.Null(await two.FindAsync(prepared, CancellationToken.None));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<BookStore> MachineAsync(Func<OrganisationBook>? file = null)
    {
        var tables = new Tables(new(new TableServiceClient($"DataFolder={folder}"), null!));
        await tables.Organisations.CreateIfNotExistsAsync();
        var store = new BookStore(tables, null!, TimeProvider.System);
        await store.BeginAsync(file ?? (() => Sample), CancellationToken.None);
        return store;
    }
}
