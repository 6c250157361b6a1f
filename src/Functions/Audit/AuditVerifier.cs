using Azure.Data.Tables;
using DanVanKheo.Storage;

namespace DanVanKheo.Audit;

/// <summary>Looks at logs row by row: one at once, or all of them in pieces.</summary>
public sealed class AuditVerifier(Tables tables, AuditLog audit, AuditRootStore roots)
{
    /// <summary>Entries of one piece; the log that reaches it is looked at to its end.</summary>
    private const int MostRows = 50_000;

    public async Task<IReadOnlyList<AuditFault>> OneAsync(string log, CancellationToken cancellationToken)
    {
        var kept = await roots.ReadAsync(cancellationToken);
        return (await audit.ReadAsync(log, cancellationToken)).Check(kept.Heads.GetValueOrDefault(log));
    }

    /// <summary>The next piece. The returned run is finished when there was nothing after it.</summary>
    public async Task<(AuditRun Run, IReadOnlyList<AuditFault> Found)> NextAsync(AuditRun run, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var kept = await roots.ReadAsync(cancellationToken);
        var found = new List<AuditFault>(run.After.Length == 0 ? kept.Faults : []);
        var (seen, rows, last) = (new HashSet<string>(StringComparer.Ordinal), 0L, run.After);
        await foreach (var log in LogsAsync(run.After, cancellationToken))
        {
            found.AddRange(log.Check(kept.Heads.GetValueOrDefault(log.Name)));
            seen.Add(log.Name);
            (rows, last) = (rows + log.Entries.Count, log.Name);
            if (rows >= MostRows) break;
        }

        var ended = rows < MostRows;
        // A log of which not one row is left is known from the roots alone.
        found.AddRange(kept.Heads.Values
            .Where(h => string.CompareOrdinal(h.Log, run.After) > 0 && (ended || string.CompareOrdinal(h.Log, last) <= 0) && !seen.Contains(h.Log))
            .SelectMany(h => AuditCheck.Of(h.Log, [], null, h)));
        return (run with { After = last, Logs = run.Logs + seen.Count, Rows = run.Rows + rows, Faults = run.Faults + found.Count, FinishedAt = ended ? now : null }, found);
    }

    /// <summary>The logs after one, whole, in the order of their names.</summary>
    private async IAsyncEnumerable<StoredLog> LogsAsync(string after, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in tables.Audit.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey gt {after}"), cancellationToken: cancellationToken))
        {
            if (rows.Count > 0 && rows[0].PartitionKey != row.PartitionKey)
            {
                yield return StoredLog.Of(rows[0].PartitionKey, rows);
                rows = [];
            }

            rows.Add(row);
        }

        if (rows.Count > 0) yield return StoredLog.Of(rows[0].PartitionKey, rows);
    }
}
