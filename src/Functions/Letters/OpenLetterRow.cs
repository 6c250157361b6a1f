using Azure;
using Azure.Data.Tables;

namespace DanVanKheo.Letters;

/// <summary>A letter that has not left yet, so that the sweep reads these few rows and not the whole outbox.</summary>
internal sealed class OpenLetterRow : ITableEntity
{
    public const string Partition = "open";

    public string PartitionKey { get; set; } = Partition;

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }
}
