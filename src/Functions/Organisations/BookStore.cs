using System.Globalization;
using Azure;
using Azure.Data.Tables;
using DanVanKheo.Calendar;
using DanVanKheo.Programmes;
using DanVanKheo.Storage;

namespace DanVanKheo.Organisations;

/// <summary>
/// The book of organisations as rows. Each revision is a partition of its own, written whole before the one row that names the current revision
/// is turned to it with If-Match: readers see the old tree or the new one, never a half; every machine sees the new one with its next call.
/// </summary>
public sealed class BookStore(Tables tables, ProgrammeStore programmes, TimeProvider clock)
{
    private const string Pointer = "current";
    private const int MostInTransaction = 100;
    private Held? cached;

    /// <summary>The book this machine read last.</summary>
    /// <exception cref="InvalidOperationException">None was read yet.</exception>
    public StoredBook Current => (cached ?? throw new InvalidOperationException("The book of organisations is read before any function runs.")).Stored;

    /// <summary>The directory of today.</summary>
    public OrganisationDirectory Directory
    {
        get
        {
            var today = VietnamTime.Day(clock.GetUtcNow());
            if (cached is { } kept && kept.Day == today) return kept.Directory;
            return Keep(Current).Directory;
        }
    }

    /// <summary>Reads the book again if its revision is another one; else one small read.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        var pointer = await tables.Organisations.FindAsync<TableEntity>(Pointer, Pointer, cancellationToken);
        if (pointer is null || cached is { } kept && kept.Stored.Version == pointer.ETag) return;
        Keep(await ReadAsync(pointer, cancellationToken));
    }

    /// <summary>Makes the book the first one, unless there is one already.</summary>
    public async Task BeginAsync(Func<OrganisationBook> first, CancellationToken cancellationToken)
    {
        if (await tables.Organisations.FindAsync<TableEntity>(Pointer, Pointer, cancellationToken) is null)
        {
            var revision = await WriteAsync(first(), number: 1, cancellationToken);
            await tables.Organisations.TryAddAsync(new TableEntity(Pointer, Pointer) { ["Revision"] = revision }, cancellationToken);
        }

        await RefreshAsync(cancellationToken);
    }

    /// <summary>Writes the changed book; false when somebody changed it since it was read.</summary>
    public async Task<bool> TrySaveAsync(StoredBook read, OrganisationBook changed, CancellationToken cancellationToken) =>
        await TryTurnAsync(read, await PrepareAsync(read, changed, cancellationToken), cancellationToken);

    /// <summary>Writes a book that nobody sees until <see cref="TryTurnAsync"/> turns to it. Returns its revision.</summary>
    public Task<string> PrepareAsync(StoredBook read, OrganisationBook changed, CancellationToken cancellationToken) =>
        WriteAsync(changed, int.Parse(read.Revision.Split('-')[0], CultureInfo.InvariantCulture) + 1, cancellationToken);

    /// <summary>Makes a prepared revision the current one; false when somebody changed the book since it was read.</summary>
    public async Task<bool> TryTurnAsync(StoredBook read, string revision, CancellationToken cancellationToken)
    {
        var row = new TableEntity(Pointer, Pointer) { ["Revision"] = revision, ETag = read.Version };
        if (!await tables.Organisations.TryReplaceAsync(row, cancellationToken)) return false;
        await RefreshAsync(cancellationToken);
        return true;
    }

    /// <summary>The book of any revision, prepared or past; null when there is none.</summary>
    public async Task<OrganisationBook?> FindAsync(string revision, CancellationToken cancellationToken)
    {
        var lines = await tables.Organisations.PartitionAsync<TableEntity>(revision, cancellationToken: cancellationToken).Select(BookRow.Read).ToListAsync(cancellationToken);
        return BookReader.Read(lines, [], VietnamTime.Day(clock.GetUtcNow())).Book;
    }

    /// <summary>A revision's name is nobody else's: two who write at once fill two partitions, and one of them is never named.</summary>
    private async Task<string> WriteAsync(OrganisationBook book, int number, CancellationToken cancellationToken)
    {
        var revision = string.Create(CultureInfo.InvariantCulture, $"{number:D6}-{Guid.NewGuid():N}");
        foreach (var batch in BookLines.Of(book).Select((line, at) => BookRow.Write(revision, at, line)).Chunk(MostInTransaction))
        {
            await tables.Organisations.SubmitTransactionAsync(batch.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)), cancellationToken);
        }

        return revision;
    }

    private async Task<StoredBook> ReadAsync(TableEntity pointer, CancellationToken cancellationToken)
    {
        var revision = pointer.GetString("Revision");
        return await FindAsync(revision, cancellationToken) is { } book ? new(book, revision, pointer.ETag) : throw new InvalidDataException($"Revision {revision} of the organisations does not hold.");
    }

    private Held Keep(StoredBook stored)
    {
        var today = VietnamTime.Day(clock.GetUtcNow());
        return cached = new(stored, today, stored.Book.DirectoryAt(today));
    }

    /// <summary>Roles that somebody must hold for every unit.</summary>
    public IReadOnlyList<string> Needed => [.. programmes.Shelf.AskedRoles.Append(Duty.Administrator).Distinct()];

    /// <summary>Turned to as one reference: who reads beside it sees the old one or the new one.</summary>
    private sealed record Held(StoredBook Stored, DateOnly Day, OrganisationDirectory Directory);
}
