using Azure.Data.Tables;
using DanVanKheo.Organisations;
using DanVanKheo.Storage;

namespace DanVanKheo.Conferences;

/// <summary>The conferences of a bloc and the tasks they gave, in one partition.</summary>
public sealed class ConferenceStore(Tables tables, OrganisationDirectory directory)
{
    public async Task<StoredConference?> FindAsync(string period, CancellationToken cancellationToken) =>
        await tables.Conferences.FindAsync<TableEntity>(directory.Archive, period, cancellationToken) is { } row ? new(ConferenceRow.ReadConference(row), row.ETag) : null;

    /// <summary>Writes the record; false when somebody else wrote since it was read.</summary>
    public async Task<bool> TryWriteAsync(StoredConference? read, Conference conference, CancellationToken cancellationToken)
    {
        var row = ConferenceRow.Write(directory.Archive, conference);
        if (read is null) return await tables.Conferences.TryAddAsync(row, cancellationToken);
        row.ETag = read.ETag;
        return await tables.Conferences.TryReplaceAsync(row, cancellationToken);
    }

    /// <summary>Ids of the periods that have one.</summary>
    public async Task<IReadOnlyList<string>> HeldAsync(CancellationToken cancellationToken) =>
        await tables.Conferences.PartitionAsync<TableEntity>(directory.Archive, cancellationToken: cancellationToken).Select(row => row.RowKey).Where(key => !key.Contains('|', StringComparison.Ordinal)).ToListAsync(cancellationToken);

    /// <summary>The tasks of one conference in their order; of every conference without a period.</summary>
    public async Task<IReadOnlyList<ConclusionTask>> TasksAsync(string? period, CancellationToken cancellationToken) => await tables.Conferences
        .PartitionAsync<TableEntity>(directory.Archive, period is null ? "" : ConferenceRow.TaskPrefix(period), cancellationToken)
        .Where(row => row.RowKey.Contains('|', StringComparison.Ordinal))
        .Select(ConferenceRow.ReadTask)
        .ToListAsync(cancellationToken);

    public async Task<ConclusionTask?> FindTaskAsync(string period, int number, CancellationToken cancellationToken) =>
        await tables.Conferences.FindAsync<TableEntity>(directory.Archive, ConferenceRow.TaskKey(period, number), cancellationToken) is { } row ? ConferenceRow.ReadTask(row) : null;

    /// <summary>False when there is a task of that number.</summary>
    public Task<bool> TryAddAsync(ConclusionTask task, CancellationToken cancellationToken) => tables.Conferences.TryAddAsync(ConferenceRow.Write(directory.Archive, task), cancellationToken);

    /// <summary>Changes a task as it is now; null when there is none such.</summary>
    public async Task<ConclusionTask?> ChangeAsync(string period, int number, Func<ConclusionTask, ConclusionTask> change, CancellationToken cancellationToken)
    {
        while (await tables.Conferences.FindAsync<TableEntity>(directory.Archive, ConferenceRow.TaskKey(period, number), cancellationToken) is { } row)
        {
            var changed = change(ConferenceRow.ReadTask(row));
            var written = ConferenceRow.Write(directory.Archive, changed);
            written.ETag = row.ETag;
            if (await tables.Conferences.TryReplaceAsync(written, cancellationToken)) return changed;
        }

        return null;
    }
}
