using Azure.Data.Tables;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Storage;

namespace DanVanKheo.Commendations;

/// <summary>The ledger of commendations: partition subject, row dossier. It follows the decisions; writing it again changes nothing.</summary>
public sealed class LedgerStore(Tables tables)
{
    public Task WriteAsync(Dossier dossier, DecisionFile file, CancellationToken cancellationToken) => WriteAsync(
        new LedgerEntry(
            SubjectKey.Of(dossier.Unit, dossier.SubjectName),
            dossier.Programme,
            dossier.Code.Year,
            dossier.Code.ToString(),
            file.AwardName,
            file.First.FullNumber,
            file.First.Terms.Date,
            file.State == DecisionState.Revoked),
        cancellationToken);

    /// <summary>A line whose decision is not among ours: of a past year.</summary>
    public Task WriteAsync(LedgerEntry entry, CancellationToken cancellationToken)
    {
        var row = new TableEntity(entry.Subject, entry.Dossier)
        {
            ["Programme"] = entry.Programme,
            ["Year"] = entry.Year,
            ["AwardName"] = entry.AwardName,
            ["DecisionNumber"] = entry.DecisionNumber,
            ["Date"] = DecisionRow.Instant(entry.Date),
            ["Revoked"] = entry.Revoked,
        };
        return tables.AwardLedger.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>The commendations of a subject, oldest first.</summary>
    public async Task<IReadOnlyList<LedgerEntry>> OfAsync(string subject, CancellationToken cancellationToken)
    {
        var entries = await tables.AwardLedger.PartitionAsync<TableEntity>(subject, cancellationToken: cancellationToken).Select(Read).ToListAsync(cancellationToken);
        return [.. entries.OrderBy(e => e.Date)];
    }

    private static LedgerEntry Read(TableEntity row) => new(
        row.PartitionKey,
        row.GetString("Programme"),
        row.GetInt32("Year")!.Value,
        row.RowKey,
        row.GetString("AwardName"),
        row.GetString("DecisionNumber"),
        VietnamTime.Day(row.GetDateTimeOffset("Date")!.Value),
        row.GetBoolean("Revoked") ?? false);
}
