using Azure;
using Azure.Data.Tables;

namespace DanVanKheo.Access;

/// <summary>How often one subject asked: partition the limit's name, row the hash of the subject, so that no address is kept.</summary>
internal sealed class RateRow : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public DateTimeOffset Since { get; set; }

    public int Count { get; set; }
}
