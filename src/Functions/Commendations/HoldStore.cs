using Azure;
using Azure.Data.Tables;
using DanVanKheo.Calendar;
using DanVanKheo.Storage;

namespace DanVanKheo.Commendations;

/// <summary>What is pending against subjects: partition subject, row id. A hold is entered once and lifted once; nothing is deleted.</summary>
public sealed class HoldStore(Tables tables)
{
    /// <summary>Enters the hold, or finds it entered by an earlier run.</summary>
    public Task<bool> AddAsync(Hold hold, CancellationToken cancellationToken) => tables.Holds.TryAddAsync(Write(hold), cancellationToken);

    public async Task<IReadOnlyList<Hold>> OfAsync(string subject, CancellationToken cancellationToken) =>
        await tables.Holds.PartitionAsync<TableEntity>(subject, cancellationToken: cancellationToken).Select(Read).ToListAsync(cancellationToken);

    public async Task<(Hold Hold, ETag Version)?> FindAsync(string subject, string id, CancellationToken cancellationToken) =>
        await tables.Holds.FindAsync<TableEntity>(subject, id, cancellationToken) is { } row ? (Read(row), row.ETag) : null;

    /// <summary>False when somebody else lifted it first.</summary>
    public Task<bool> TryLiftAsync(Hold lifted, ETag version, CancellationToken cancellationToken)
    {
        var row = Write(lifted);
        row.ETag = version;
        return tables.Holds.TryReplaceAsync(row, cancellationToken);
    }

    private static TableEntity Write(Hold hold)
    {
        var row = new TableEntity(hold.Subject, hold.Id)
        {
            ["Kind"] = hold.Kind.ToString(),
            ["From"] = DecisionRow.Instant(hold.From),
            ["Source"] = hold.Source,
            ["EnteredBy"] = hold.EnteredBy,
            ["EnteredAt"] = hold.EnteredAt,
            ["LiftedBy"] = hold.LiftedBy,
            ["LiftReason"] = hold.LiftReason,
        };
        if (hold.To is { } to) row["To"] = DecisionRow.Instant(to);
        if (hold.LiftedAt is { } lifted) row["LiftedAt"] = lifted;
        return row;
    }

    private static Hold Read(TableEntity row) => new(
        row.RowKey,
        row.PartitionKey,
        Enum.Parse<HoldKind>(row.GetString("Kind")),
        VietnamTime.Day(row.GetDateTimeOffset("From")!.Value),
        row.GetDateTimeOffset("To") is { } to ? VietnamTime.Day(to) : null,
        row.GetString("Source"),
        row.GetString("EnteredBy"),
        row.GetDateTimeOffset("EnteredAt")!.Value)
    {
        LiftedAt = row.GetDateTimeOffset("LiftedAt"),
        LiftedBy = row.GetString("LiftedBy") ?? "",
        LiftReason = row.GetString("LiftReason") ?? "",
    };
}
