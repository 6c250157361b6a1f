using DanVanKheo.Storage;

namespace DanVanKheo.Opinions;

/// <summary>The stage attempts of each dossier.</summary>
public sealed class StageStore(Tables tables)
{
    public async Task<StoredStage?> FindAsync(StageKey key, CancellationToken cancellationToken)
    {
        var row = await tables.Stages.FindAsync<StageRow>(key.Dossier, StageRow.Key(key.Stage, key.Attempt), cancellationToken);
        return row is null ? null : new(row.ToAttempt(), row.ETag);
    }

    /// <summary>Opens the stage, or finds it opened by an earlier run.</summary>
    public async Task<StoredStage> OpenAsync(StageAttempt attempt, CancellationToken cancellationToken)
    {
        await tables.Stages.TryAddAsync(StageRow.From(attempt), cancellationToken);
        return (await FindAsync(attempt.Key, cancellationToken))!;
    }

    /// <summary>Writes the opinion if the stage is still as it was read: of two people deciding at once, one wins.</summary>
    public Task<bool> TryDecideAsync(StoredStage read, Opinion opinion, CancellationToken cancellationToken) =>
        TryChangeAsync(read, read.Attempt with { Opinion = opinion }, cancellationToken);

    /// <summary>Writes the changed attempt if the stage is still as it was read; false when somebody wrote first.</summary>
    public Task<bool> TryChangeAsync(StoredStage read, StageAttempt changed, CancellationToken cancellationToken)
    {
        var row = StageRow.From(changed);
        row.ETag = read.Version;
        return tables.Stages.TryReplaceAsync(row, cancellationToken);
    }

    /// <summary>All attempts at all stages of a dossier, oldest first.</summary>
    public async Task<IReadOnlyList<StageAttempt>> OfAsync(string dossier, CancellationToken cancellationToken)
    {
        var attempts = new List<StageAttempt>();
        await foreach (var row in tables.Stages.PartitionAsync<StageRow>(dossier, cancellationToken: cancellationToken)) attempts.Add(row.ToAttempt());
        return [.. attempts.OrderBy(a => a.OpenedAt)];
    }
}
