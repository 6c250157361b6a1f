using Azure;
using Azure.Data.Tables;

namespace DanVanKheo.Dossiers;

/// <summary>One report as a row: newest first by its inverted time.</summary>
internal sealed class ReconciliationRow : ITableEntity
{
    public const string Partition = "reconciliation";

    public string PartitionKey { get; set; } = Partition;

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public DateTimeOffset At { get; set; }

    public int Looked { get; set; }

    public int Started { get; set; }

    public int Hinted { get; set; }

    public int Moved { get; set; }

    public string Codes { get; set; } = "";

    public static ReconciliationRow Of(string row, Reconciliation report) => new()
    {
        RowKey = row,
        At = report.At,
        Looked = report.Looked,
        Started = report.Started,
        Hinted = report.Hinted,
        Moved = report.Moved,
        Codes = string.Join(' ', report.Codes),
    };

    public Reconciliation ToReport() => new(At, Looked, Started, Hinted, Moved, Codes.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
