using Azure;
using Azure.Data.Tables;

namespace DanVanKheo.Api;

/// <summary>A call under an idempotency key as a row: partition the token's id, row the hash of the key. Without a status it is being done.</summary>
internal sealed class KeptAnswerRow : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    /// <summary>Of method, address and body.</summary>
    public string Fingerprint { get; set; } = "";

    public DateTimeOffset At { get; set; }

    /// <summary>When it was taken up the last time.</summary>
    public DateTimeOffset ClaimedAt { get; set; }

    public int? Status { get; set; }

    /// <summary>Packed, so that it fits into one column.</summary>
    public byte[]? Body { get; set; }

    public string? Location { get; set; }
}
