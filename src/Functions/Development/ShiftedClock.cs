using Azure;
using Azure.Data.Tables;
using DanVanKheo.Storage;

namespace DanVanKheo.Development;

/// <summary>Development only: the real clock, set forward by the clock page. How far is kept in a row, so that a restart goes on in the same time.</summary>
public sealed class ShiftedClock(Tables tables) : TimeProvider
{
    private const string Partition = "clock";
    private const string Row = "ahead";
    private readonly Lock loading = new();
    private TimeSpan? ahead;

    public TimeSpan Ahead
    {
        get
        {
            lock (loading) return ahead ??= Load();
        }
    }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;

    /// <summary>Sets the clock forward; the row first, then the time.</summary>
    public async Task JumpAsync(TimeSpan by, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        var target = Ahead + by;
        await tables.Clock.UpsertEntityAsync(new TableEntity(Partition, Row) { ["Seconds"] = target.TotalSeconds }, TableUpdateMode.Replace, cancellationToken);
        lock (loading) ahead = target;
    }

    private TimeSpan Load()
    {
        try
        {
            var row = tables.Clock.GetEntityIfExists<TableEntity>(Partition, Row);
            return row.HasValue ? TimeSpan.FromSeconds(row.Value!.GetDouble("Seconds") ?? 0) : TimeSpan.Zero;
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            // The very first start: the table is made a moment later.
            return TimeSpan.Zero;
        }
    }
}
