using Azure;
using Azure.Data.Tables;

namespace DanVanKheo.Evidence;

/// <summary>What the last sweep did, as a row beside the files: partition <c>sweeps</c>, row <c>last</c>.</summary>
internal sealed class SweepRow : ITableEntity
{
    public const string Partition = "sweeps";
    public const string Last = "last";

    public string PartitionKey { get; set; } = Partition;

    public string RowKey { get; set; } = Last;

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public DateTimeOffset At { get; set; }

    public int Removed { get; set; }

    public long RemovedBytes { get; set; }

    public int Waiting { get; set; }

    public long WaitingBytes { get; set; }

    public int Drafts { get; set; }

    public int DraftsWaiting { get; set; }

    public static SweepRow From(SweepReport report) => new() { At = report.At, Removed = report.Removed, RemovedBytes = report.RemovedBytes, Waiting = report.Waiting, WaitingBytes = report.WaitingBytes, Drafts = report.Drafts, DraftsWaiting = report.DraftsWaiting };

    public SweepReport ToReport() => new(At, Removed, RemovedBytes, Waiting, WaitingBytes) { Drafts = Drafts, DraftsWaiting = DraftsWaiting };
}
