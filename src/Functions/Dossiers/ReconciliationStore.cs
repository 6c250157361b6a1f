using System.Globalization;
using Azure.Data.Tables;
using DanVanKheo.Storage;

namespace DanVanKheo.Dossiers;

/// <summary>The last comparison, whatever it found, and every one that repaired something.</summary>
public sealed class ReconciliationStore(Tables tables)
{
    private const string Last = "last";
    private const int Shown = 30;

    public async Task SaveAsync(Reconciliation report, CancellationToken cancellationToken)
    {
        await WriteAsync(Last, report, cancellationToken);
        if (!report.IsQuiet) await WriteAsync((DateTimeOffset.MaxValue.UtcTicks - report.At.UtcTicks).ToString("D19", CultureInfo.InvariantCulture), report, cancellationToken);
    }

    /// <summary>The last one first, then those that repaired something, newest first.</summary>
    public async Task<IReadOnlyList<Reconciliation>> LatestAsync(CancellationToken cancellationToken)
    {
        var reports = new List<Reconciliation>();
        if (await tables.Reconciliations.FindAsync<ReconciliationRow>(ReconciliationRow.Partition, Last, cancellationToken) is { } last) reports.Add(last.ToReport());
        await foreach (var row in tables.Reconciliations.PartitionAsync<ReconciliationRow>(ReconciliationRow.Partition, cancellationToken: cancellationToken))
        {
            if (reports.Count > Shown) break;
            if (row.RowKey != Last) reports.Add(row.ToReport());
        }

        return reports;
    }

    private Task WriteAsync(string row, Reconciliation report, CancellationToken cancellationToken) =>
        tables.Reconciliations.UpsertEntityAsync(ReconciliationRow.Of(row, report), TableUpdateMode.Replace, cancellationToken);
}
