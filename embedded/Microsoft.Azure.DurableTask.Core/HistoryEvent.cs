namespace DurableTask.Core.History;

/// <summary>One thing that happened to an orchestration.</summary>
public abstract class HistoryEvent
{
    protected HistoryEvent(int eventId) => EventId = eventId;

    /// <summary>The number of the call; -1 for what is no call.</summary>
    public int EventId { get; }
    public DateTime Timestamp { get; set; }
    public virtual EventType EventType { get; }
}
