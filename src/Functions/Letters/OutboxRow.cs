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

    /// <summary>What became of it after it left.</summary>
    public LetterFate Fate { get; set; }

    public string? FateReason { get; set; }

    /// <summary>A paragraph an officer added while it was held.</summary>
    public string? Note { get; set; }

    /// <summary>An officer has dealt with what went wrong.</summary>
    public bool Handled { get; set; }

    [IgnoreDataMember]
    public LetterKey Key => LetterKey.Parse(RowKey);

    [IgnoreDataMember]
    public bool IsDone => State == LetterState.Dropped || Handled || (State == LetterState.Sent && !MailEvent.IsBroken(Fate));

    /// <summary>True for what the outbox page shows.</summary>
    [IgnoreDataMember]
    public bool NeedsPerson => !Handled && (State is LetterState.Held or LetterState.NeedsAttention || (State == LetterState.Sent && MailEvent.IsBroken(Fate)));
}
