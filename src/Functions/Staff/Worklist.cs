using Azure.Data.Tables;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Storage;

namespace DanVanKheo.Staff;

/// <summary>An index of stages by the person who is asked, so that "my tasks" need not read every dossier. The rows of the stages are the truth.</summary>
public sealed class Worklist(Tables tables, StageStore stages, DossierStore dossiers)
{
    /// <summary>Everybody who is asked at the stage has it on their list. May run as often as it likes.</summary>
    public async Task KeepAsync(StageAttempt attempt, CancellationToken cancellationToken)
    {
        foreach (var holder in attempt.Holders) await tables.Worklist.UpsertEntityAsync(WorkRow.From(holder.Person, attempt.Key), TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>The stage is closed: off the lists of everybody who ever had it.</summary>
    public async Task RemoveAsync(StageKey stage, CancellationToken cancellationToken)
    {
        var key = WorkRow.Key(stage);
        await foreach (var row in tables.Worklist.QueryAsync<WorkRow>(TableClient.CreateQueryFilter($"RowKey eq {key}"), cancellationToken: cancellationToken))
        {
            await tables.Worklist.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: cancellationToken);
        }
    }

    /// <summary>What waits for the person now, the most urgent first.</summary>
    public async Task<IReadOnlyList<WorkItem>> OfAsync(string person, CancellationToken cancellationToken)
    {
        var items = new List<WorkItem>();
        await foreach (var row in tables.Worklist.PartitionAsync<WorkRow>(person, cancellationToken: cancellationToken))
        {
            var stage = await stages.FindAsync(new(row.Dossier, row.Stage, row.Attempt), cancellationToken);
            if (stage is not { Attempt.IsOpen: true } || !stage.Attempt.IsAsked(person)) continue;
            var dossier = (await dossiers.GetAsync(row.Dossier, cancellationToken)).Dossier;
            if (!dossier.IsClosed) items.Add(new(dossier, stage.Attempt));
        }

        return [.. items.OrderBy(i => i.Attempt.Due.Instant).ThenBy(i => i.Attempt.Dossier, StringComparer.Ordinal)];
    }
}
