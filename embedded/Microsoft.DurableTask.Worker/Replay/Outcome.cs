namespace DanVanKheo.Embedded.Durable;

/// <summary>What one episode decided, beyond what its history already said.</summary>
internal sealed record Outcome
{
    public required IReadOnlyCollection<Decision> Decisions { get; init; }
    public required IReadOnlyCollection<long> CancelledTimers { get; init; }

    /// <summary>Raised events that nobody has taken, in order of arrival.</summary>
    public required IReadOnlyList<HistoryEvent> UnreadEvents { get; init; }
    public required string? CustomStatus { get; init; }
    public required bool IsSuspended { get; init; }
    public Ending? Ending { get; init; }
}
