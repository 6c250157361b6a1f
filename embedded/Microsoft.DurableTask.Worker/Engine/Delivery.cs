namespace DanVanKheo.Embedded.Durable;

/// <summary>
/// An input that is held in memory while its durable row (<c>task</c>, <c>timer</c>) still stands: lost with the process, produced again after it.
/// <paramref name="Due"/> is set for timers.
/// </summary>
internal sealed record Delivery(HistoryEvent Event, long Generation, long? Due = null)
{
    /// <summary>A report of <see cref="Turn"/>; has no row.</summary>
    public string? Fault { get; init; }
    public CallKey Key(string instanceId) => new(instanceId, Generation, Event.Tid);
}
