using Azure.Data.Tables;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Storage;

namespace DanVanKheo.Commendations;

/// <summary>The ledger of commendations: partition subject, row dossier. It follows the decisions; writing it again changes nothing.</summary>
public sealed class LedgerStore(Tables tables)
{
    public async Task WriteAsync(Dossier dossier, DecisionFile file, CancellationToken cancellationToken)
    {
        var row = new TableEntity(SubjectKey.Of(dossier.Unit, dossier.SubjectName), dossier.Code.ToString())
        {
            ["Programme"] = dossier.Programme,
            ["Year"] = dossier.Code.Year,
            ["AwardName"] = file.AwardName,
            ["DecisionNumber"] = file.First.FullNumber,
            ["Date"] = DecisionRow.Instant(file.First.Terms.Date),
            ["Revoked"] = file.State == DecisionState.Revoked,
        };
        await tables.AwardLedger.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
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
