namespace DanVanKheo.Letters;

/// <summary>One letter of the outbox. <paramref name="State"/> is a resource key: Held, NeedsAttention, Bounced, Dropped, Complained.</summary>
public sealed record OutboxLine(string Key, LetterKind Kind, string Subject, string To, DateTimeOffset PostedAt, string State);
