using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;

namespace DanVanKheo.Letters;

/// <summary>A letter as a row: partition its subject, row its key. It holds no link and no code: those are made when it is sent (docs/adr/0004).</summary>
internal sealed class OutboxRow : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public LetterState State { get; set; }

    public DateTimeOffset PostedAt { get; set; }

    public DateTimeOffset? ClaimedAt { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    public int Tries { get; set; }

    public string? To { get; set; }

    /// <summary>The mail service's id for it, or why it did not leave.</summary>
    public string? Answer { get; set; }

    [IgnoreDataMember]
    public LetterKey Key => LetterKey.Parse(RowKey);

    [IgnoreDataMember]
    public bool IsDone => State is LetterState.Sent or LetterState.Dropped;
}
