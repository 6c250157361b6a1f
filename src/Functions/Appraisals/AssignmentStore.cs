using Azure.Data.Tables;
using DanVanKheo.Opinions;
using DanVanKheo.Storage;

namespace DanVanKheo.Appraisals;

/// <summary>The seats of all panels, and beside them which seats each person still has to fill (partition person, row <c>{dossier}|{stage}|{attempt}</c>).</summary>
public sealed class AssignmentStore(Tables tables)
{
    /// <summary>All seats of one stage attempt in the order they were given, those given up included.</summary>
    public async Task<IReadOnlyList<StoredAssignment>> OfStageAsync(StageKey key, CancellationToken cancellationToken)
    {
        var seats = new List<StoredAssignment>();
        await foreach (var row in tables.Appraisals.PartitionAsync<TableEntity>(key.Dossier, AssignmentRow.Prefix(key), cancellationToken)) seats.Add(new(AssignmentRow.Read(row), row.ETag));
        return seats;
    }

    /// <summary>All seats of a dossier at every stage and attempt.</summary>
    public async Task<IReadOnlyList<Assignment>> OfDossierAsync(string dossier, CancellationToken cancellationToken)
    {
        var seats = new List<Assignment>();
        await foreach (var row in tables.Appraisals.PartitionAsync<TableEntity>(dossier, cancellationToken: cancellationToken)) seats.Add(AssignmentRow.Read(row));
        return seats;
    }

    public async Task<StoredAssignment?> FindAsync(StageKey key, string person, CancellationToken cancellationToken) =>
        (await OfStageAsync(key, cancellationToken)).LastOrDefault(s => s.Seat.Person == person);

    /// <summary>Gives the seat; false when another run gave it first. The queue's row goes before: an entry without a seat is passed over, a seat without an entry would be forgotten.</summary>
    public async Task<bool> TryGiveAsync(Assignment seat, CancellationToken cancellationToken)
    {
        await tables.AppraisalQueues.UpsertEntityAsync(new TableEntity(seat.Person, QueueRow(KeyOf(seat))), cancellationToken: cancellationToken);
        return await tables.Appraisals.TryAddAsync(AssignmentRow.Write(seat), cancellationToken);
    }

    /// <summary>False when somebody else wrote first; then read again.</summary>
    public async Task<bool> TryUpdateAsync(StoredAssignment read, Assignment changed, CancellationToken cancellationToken)
    {
        var row = AssignmentRow.Write(changed);
        row.ETag = read.Version;
        return await tables.Appraisals.TryReplaceAsync(row, cancellationToken);
    }

    /// <summary>The stage attempts this person may still have to score. Some may be closed by now: the rows of the stage and of the seat say.</summary>
    public async Task<IReadOnlyList<StageKey>> QueueOfAsync(string person, CancellationToken cancellationToken)
    {
        var keys = new List<StageKey>();
        await foreach (var row in tables.AppraisalQueues.PartitionAsync<TableEntity>(person, cancellationToken: cancellationToken))
        {
            var parts = row.RowKey.Split('|');
            keys.Add(new(parts[0], parts[1], int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)));
        }

        return keys;
    }

    public Task LeaveQueueAsync(string person, StageKey key, CancellationToken cancellationToken) =>
        tables.AppraisalQueues.DeleteEntityAsync(person, QueueRow(key), cancellationToken: cancellationToken);

    public static StageKey KeyOf(Assignment seat) => new(seat.Dossier, seat.Stage, seat.Attempt);

    private static string QueueRow(StageKey key) => $"{key.Dossier}|{key.Stage}|{key.Attempt}";
}
