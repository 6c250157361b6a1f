using Azure;
using Azure.Data.Tables;

namespace DanVanKheo.Evidence;

/// <summary>A file in the queue of the scanner, as a row beside the files: partition <c>scans</c>, row <c>{draft}|{file}</c>.</summary>
internal sealed class ScanRow : ITableEntity
{
    public const string Partition = "scans";

    public string PartitionKey { get; set; } = Partition;

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public DateTimeOffset AddedAt { get; set; }

    public DateTimeOffset NextAt { get; set; }

    public int Tries { get; set; }

    /// <summary>Why there is no verdict yet.</summary>
    public string? Fault { get; set; }

    public string Draft => RowKey.Split('|')[0];

    public string File => RowKey.Split('|')[1];

    public static string Key(string draft, string file) => $"{draft}|{file}";
}
