using System.Globalization;
using Azure.Data.Tables;
using DanVanKheo.Storage;

namespace DanVanKheo.Retention;

/// <summary>Legal holds: partition <c>hold</c>, row the dossier. Minutes: partition <c>minutes</c>, row their id, newest first.</summary>
public sealed class RetentionStore(Tables tables)
{
    private const string Holds = "hold";
    private const string MinutesPartition = "minutes";

    public async Task<IReadOnlyList<LegalHold>> HoldsAsync(CancellationToken cancellationToken) =>
        await tables.Retention.PartitionAsync<TableEntity>(Holds, cancellationToken: cancellationToken).Select(ReadHold).ToListAsync(cancellationToken);

    public async Task<LegalHold?> FindHoldAsync(string dossier, CancellationToken cancellationToken) =>
        await tables.Retention.FindAsync<TableEntity>(Holds, dossier, cancellationToken) is { } row ? ReadHold(row) : null;

    /// <summary>False when it is held already.</summary>
    public Task<bool> TryHoldAsync(LegalHold hold, CancellationToken cancellationToken) =>
        tables.Retention.TryAddAsync(new TableEntity(Holds, hold.Dossier) { ["Reason"] = hold.Reason, ["By"] = hold.By, ["At"] = hold.At }, cancellationToken);

    public Task LiftAsync(string dossier, CancellationToken cancellationToken) => tables.Retention.DeleteEntityAsync(Holds, dossier, cancellationToken: cancellationToken);

    public async Task<IReadOnlyList<Minutes>> MinutesAsync(CancellationToken cancellationToken) =>
        await tables.Retention.PartitionAsync<TableEntity>(MinutesPartition, cancellationToken: cancellationToken).Select(Read).ToListAsync(cancellationToken);

    public async Task<Minutes?> FindMinutesAsync(string id, CancellationToken cancellationToken) =>
        await tables.Retention.FindAsync<TableEntity>(MinutesPartition, id, cancellationToken) is { } row ? Read(row) : null;

    public Task SaveAsync(Minutes minutes, CancellationToken cancellationToken)
    {
        var row = new TableEntity(MinutesPartition, minutes.Id)
        {
            ["Kind"] = minutes.Kind.ToString(),
            ["Number"] = minutes.Number,
            ["Date"] = minutes.Date.ToString("O", CultureInfo.InvariantCulture),
            ["People"] = minutes.People,
            ["Dossiers"] = string.Join(' ', minutes.Dossiers),
            ["By"] = minutes.By,
            ["At"] = minutes.At,
        };
        if (minutes.DoneAt is { } done) row["DoneAt"] = done;
        return tables.Retention.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    private static LegalHold ReadHold(TableEntity row) => new(row.RowKey, row.GetString("Reason"), row.GetString("By"), row.GetDateTimeOffset("At")!.Value);

    private static Minutes Read(TableEntity row) => new(
        row.RowKey,
        Enum.Parse<MinutesKind>(row.GetString("Kind")),
        row.GetString("Number"),
        DateOnly.Parse(row.GetString("Date"), CultureInfo.InvariantCulture),
        row.GetString("People"),
        row.GetString("Dossiers").Split(' '),
        row.GetString("By"),
        row.GetDateTimeOffset("At")!.Value,
        row.GetDateTimeOffset("DoneAt"));
}
