using System.Globalization;
using Azure.Data.Tables;
using DanVanKheo.Storage;

namespace DanVanKheo.Tallies;

/// <summary>The last recount of each year, and every one that found a difference: partition <c>recount</c> of the reconciliations.</summary>
public sealed class RecountStore(Tables tables)
{
    private const string Partition = "recount";
    private const string Last = "last-";
    private const int Shown = 50;

    public async Task SaveAsync(Recount report, CancellationToken cancellationToken)
    {
        await WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{Last}{9999 - report.Year}"), report, cancellationToken);
        if (!report.Agrees) await WriteAsync((DateTimeOffset.MaxValue.UtcTicks - report.At.UtcTicks).ToString("D19", CultureInfo.InvariantCulture), report, cancellationToken);
    }

    /// <summary>The last recount of each year, the newest year first.</summary>
    public async Task<IReadOnlyList<Recount>> LatestAsync(CancellationToken cancellationToken) =>
        await tables.Reconciliations.PartitionAsync<TableEntity>(Partition, Last, cancellationToken).Select(Read).ToListAsync(cancellationToken);

    /// <summary>Those that found a difference, newest first.</summary>
    public async Task<IReadOnlyList<Recount>> DriftsAsync(CancellationToken cancellationToken) => await tables.Reconciliations
        .PartitionAsync<TableEntity>(Partition, cancellationToken: cancellationToken)
        .Where(row => !row.RowKey.StartsWith(Last, StringComparison.Ordinal))
        .Take(Shown)
        .Select(Read)
        .ToListAsync(cancellationToken);

    private Task WriteAsync(string key, Recount report, CancellationToken cancellationToken)
    {
        var row = new TableEntity(Partition, key)
        {
            ["Year"] = report.Year,
            ["At"] = report.At,
            ["Looked"] = report.Looked,
            ["Rows"] = report.Rows,
            ["Wrong"] = report.Wrong,
            ["Repaired"] = report.Repaired,
            ["Found"] = Cut(string.Join('\n', report.Found)),
        };
        return tables.Reconciliations.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    private static Recount Read(TableEntity row) => new(
        row.GetInt32("Year")!.Value,
        row.GetDateTimeOffset("At")!.Value,
        row.GetInt32("Looked")!.Value,
        row.GetInt32("Rows")!.Value,
        row.GetInt32("Wrong")!.Value,
        row.GetBoolean("Repaired")!.Value,
        row.GetString("Found").Split('\n', StringSplitOptions.RemoveEmptyEntries));

    // A column holds 64 KiB, that is 32 Ki characters.
    private static string Cut(string text) => text.Length > 30_000 ? text[..30_000] : text;
}
