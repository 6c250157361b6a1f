using Azure.Data.Tables;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Periods;
using DanVanKheo.Storage;
using Microsoft.Extensions.Logging;

namespace DanVanKheo.Tallies;

/// <summary>Counts a year's dossiers again, row by row, and compares with the tallies. It repairs only on command; a rebuild of old rows is the same command.</summary>
public sealed partial class Recounter(Tables tables, DossierStore dossiers, RecountStore reports, OrganisationDirectory directory, TimeProvider clock, ILogger<Recounter> logger)
{
    /// <summary>A dossier that changes while it is being counted makes a row differ for a moment; then it is counted again.</summary>
    private const int MostTries = 5;

    public async Task<Recount> RunAsync(int year, bool repair, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            var before = await RowsAsync(year, cancellationToken);
            var (wanted, looked) = await CountAsync(year, cancellationToken);
            var wrong = TallySheet.Wrong(before, wanted);
            var settled = wrong.Count == 0 || (repair ? await RepairAsync(year, before, wanted, wrong, cancellationToken) : await StandStillAsync(year, before, wrong, cancellationToken));
            if (!settled && tries < MostTries) continue;
            var report = new Recount(year, clock.GetUtcNow(), looked, before.Count, wrong.Count, repair && settled, TallySheet.Describe(before, wanted, wrong));
            await reports.SaveAsync(report, cancellationToken);
            if (!report.Agrees) LogDrift(year, report.Wrong, report.Repaired, string.Join("; ", report.Found));
            return report;
        }
    }

    private async Task<Dictionary<string, TableEntity>> RowsAsync(int year, CancellationToken cancellationToken)
    {
        var rows = new Dictionary<string, TableEntity>(StringComparer.Ordinal);
        await foreach (var row in tables.Dossiers.PartitionAsync<TableEntity>(DossierRow.Partition(directory.Archive, year), "tally-", cancellationToken)) rows[row.RowKey] = row;
        return rows;
    }

    private async Task<(TallySheet Wanted, int Looked)> CountAsync(int year, CancellationToken cancellationToken)
    {
        var (sheet, looked) = (new TallySheet(), 0);
        await foreach (var dossier in dossiers.InYearAsync(year, cancellationToken))
        {
            looked++;
            foreach (var change in Tally.Of(CountedDossier.From(dossier))) sheet.Add(change);
        }

        return (sheet, looked);
    }

    /// <summary>Whether the rows that differ are still as they were read: then the difference is real.</summary>
    private async Task<bool> StandStillAsync(int year, Dictionary<string, TableEntity> before, IReadOnlyList<string> wrong, CancellationToken cancellationToken)
    {
        var now = await RowsAsync(year, cancellationToken);
        return wrong.All(key => now.GetValueOrDefault(key)?.ETag == before.GetValueOrDefault(key)?.ETag);
    }

    /// <summary>False when a dossier was written meanwhile; then everything is counted again.</summary>
    private async Task<bool> RepairAsync(int year, Dictionary<string, TableEntity> before, TallySheet wanted, IReadOnlyList<string> wrong, CancellationToken cancellationToken)
    {
        var partition = DossierRow.Partition(directory.Archive, year);
        try
        {
            foreach (var chunk in wrong.Chunk(50))
            {
                await tables.Dossiers.SubmitTransactionAsync([.. chunk.Select(key => Mend(partition, key, before.GetValueOrDefault(key), wanted))], cancellationToken);
            }

            return true;
        }
        catch (TableTransactionFailedException lost) when (lost.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    private static TableTransactionAction Mend(string partition, string key, TableEntity? before, TallySheet wanted)
    {
        var row = new TableEntity(partition, key);
        foreach (var (column, counts) in wanted.Columns(key)) row[column] = counts;
        return before is null ? new(TableTransactionActionType.Add, row) : new(TableTransactionActionType.UpdateReplace, row, before.ETag);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The tallies of {Year} do not agree with the dossiers: {Rows} rows (repaired: {Repaired}). {Found}")]
    private partial void LogDrift(int year, int rows, bool repaired, string found);
}
