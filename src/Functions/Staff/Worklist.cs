using Azure.Data.Tables;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Storage;

namespace DanVanKheo.Staff;

/// <summary>An index of stages by the people who may have something to do there, so that "my tasks" need not read every dossier. The rows it leads to are the truth.</summary>
public sealed class Worklist(Tables tables)
{
    /// <summary>Everybody who is asked at the stage, and <paramref name="others"/>, have it on their list. May run as often as it likes.</summary>
    public async Task KeepAsync(StageAttempt attempt, StageKind kind, IEnumerable<string> others, CancellationToken cancellationToken)
    {
        foreach (var person in attempt.Holders.Select(h => h.Person).Concat(others).Distinct(StringComparer.Ordinal))
        {
            await tables.Worklist.UpsertEntityAsync(WorkRow.From(person, attempt, kind), TableUpdateMode.Replace, cancellationToken);
        }
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

    /// <summary>The stages where the person may have something to do.</summary>
    public async Task<IReadOnlyList<ListedStage>> OfAsync(string person, CancellationToken cancellationToken) =>
        await tables.Worklist.PartitionAsync<WorkRow>(person, cancellationToken: cancellationToken).Select(row => row.ToStage()).ToListAsync(cancellationToken);
}
