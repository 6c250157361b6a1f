using System.Globalization;
using Azure.Data.Tables;
using DanVanKheo.Storage;

namespace DanVanKheo.Audit;

/// <summary>Checks of all logs: partition <c>audit-check</c> of the reconciliations, newest first; what one found: partition <c>audit-check-{id}</c>.</summary>
public sealed class AuditRunStore(Tables tables)
{
    private const string Partition = "audit-check";

    /// <summary>Faults kept of one check. More than a person reads; the number of all of them is kept beside.</summary>
    public const int MostFaults = 500;

    private const int Shown = 20;

    /// <summary>Ids sort the newest first.</summary>
    public static string NewId(DateTimeOffset now) => (DateTimeOffset.MaxValue.UtcTicks - now.UtcTicks).ToString("D19", CultureInfo.InvariantCulture);

    public Task SaveAsync(AuditRun run, CancellationToken cancellationToken) => tables.Reconciliations.UpsertEntityAsync(Write(run), TableUpdateMode.Replace, cancellationToken);

    public async Task<AuditRun?> FindAsync(string id, CancellationToken cancellationToken) =>
        await tables.Reconciliations.FindAsync<TableEntity>(Partition, id, cancellationToken) is { } row ? Read(row) : null;

    public async Task<IReadOnlyList<AuditRun>> LatestAsync(CancellationToken cancellationToken) =>
        await tables.Reconciliations.PartitionAsync<TableEntity>(Partition, cancellationToken: cancellationToken).Take(Shown).Select(Read).ToListAsync(cancellationToken);

    /// <summary>Keeps what a piece found. The same piece run again writes the same rows.</summary>
    /// <param name="before">How many were found in the pieces before.</param>
    public async Task AddAsync(string run, int before, IReadOnlyList<AuditFault> found, CancellationToken cancellationToken)
    {
        foreach (var (fault, number) in found.Select((f, i) => (f, before + i)).TakeWhile(f => f.Item2 < MostFaults))
        {
            var row = new TableEntity($"{Partition}-{run}", number.ToString("D6", CultureInfo.InvariantCulture)) { ["Log"] = fault.Log, ["Sequence"] = fault.Sequence, ["Kind"] = fault.Kind.ToString(), ["Note"] = fault.Note };
            await tables.Reconciliations.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
        }
    }

    public async Task<IReadOnlyList<AuditFault>> FaultsAsync(string run, CancellationToken cancellationToken) => await tables.Reconciliations
        .PartitionAsync<TableEntity>($"{Partition}-{run}", cancellationToken: cancellationToken)
        .Select(r => new AuditFault(r.GetString("Log"), r.GetInt32("Sequence")!.Value, Enum.Parse<AuditFaultKind>(r.GetString("Kind")), r.GetString("Note")))
        .ToListAsync(cancellationToken);

    private static TableEntity Write(AuditRun run)
    {
        var row = new TableEntity(Partition, run.Id) { ["By"] = run.By, ["StartedAt"] = run.StartedAt, ["After"] = run.After, ["Logs"] = run.Logs, ["Rows"] = run.Rows, ["Faults"] = run.Faults };
        if (run.FinishedAt is { } finished) row["FinishedAt"] = finished;
        return row;
    }

    private static AuditRun Read(TableEntity row) => new(
        row.RowKey, row.GetString("By"), row.GetDateTimeOffset("StartedAt")!.Value, row.GetDateTimeOffset("FinishedAt"), row.GetString("After"), row.GetInt32("Logs")!.Value, row.GetInt64("Rows")!.Value, row.GetInt32("Faults")!.Value);
}
