using Azure.Data.Tables;
using DanVanKheo.Storage;

namespace DanVanKheo.FollowUps;

/// <summary>The inspections of each dossier. A visit and its findings are written in one transaction.</summary>
public sealed class InspectionStore(Tables tables)
{
    public async Task<IReadOnlyList<Inspection>> OfAsync(string dossier, CancellationToken cancellationToken) =>
        Read(await tables.Inspections.PartitionAsync<TableEntity>(dossier, cancellationToken: cancellationToken).ToListAsync(cancellationToken));

    /// <summary>Every inspection there is, by dossier.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Inspection>>> AllAsync(CancellationToken cancellationToken)
    {
        var rows = await tables.Inspections.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"RowKey ge {InspectionRow.Finding} and RowKey lt {InspectionRow.Visit + "~"}"), cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return rows.GroupBy(r => r.PartitionKey, StringComparer.Ordinal).ToDictionary(g => g.Key, g => Read([.. g]), StringComparer.Ordinal);
    }

    private static IReadOnlyList<Inspection> Read(IReadOnlyList<TableEntity> rows)
    {
        var findings = rows.Where(r => r.RowKey.StartsWith(InspectionRow.Finding, StringComparison.Ordinal)).Select(InspectionRow.ReadFinding).ToLookup(f => f.Inspection);
        return [.. rows.Where(r => r.RowKey.StartsWith(InspectionRow.Visit, StringComparison.Ordinal)).Select(r => InspectionRow.ReadVisit(r, [.. findings[r.GetInt32("Number")!.Value]]))];
    }

    /// <summary>False when there is a visit or a finding of that number already.</summary>
    public async Task<bool> TryAddAsync(string dossier, Inspection visit, CancellationToken cancellationToken)
    {
        IEnumerable<TableEntity> rows = [InspectionRow.Write(dossier, visit), .. visit.Findings.Select(f => InspectionRow.Write(dossier, f))];
        try
        {
            await tables.Inspections.SubmitTransactionAsync(rows.Select(r => new TableTransactionAction(TableTransactionActionType.Add, r)), cancellationToken);
            return true;
        }
        catch (TableTransactionFailedException taken) when (taken.Status == 409)
        {
            return false;
        }
    }

    /// <summary>Changes an open finding; false when there is none such or <paramref name="change"/> has nothing to change.</summary>
    public async Task<bool> ChangeAsync(string dossier, int number, Func<Finding, Finding?> change, CancellationToken cancellationToken)
    {
        while (await tables.Inspections.FindAsync<TableEntity>(dossier, InspectionRow.FindingKey(number), cancellationToken) is { } row)
        {
            if (InspectionRow.ReadFinding(row) is not { State: FindingState.Open } finding || change(finding) is not { } changed) return false;
            var written = InspectionRow.Write(dossier, changed);
            written.ETag = row.ETag;
            if (await tables.Inspections.TryReplaceAsync(written, cancellationToken)) return true;
        }

        return false;
    }
}
