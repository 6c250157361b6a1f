namespace DanVanKheo.Embedded.Durable;

/// <summary>One thing that happened to an orchestration. <paramref name="Tid"/> is the number of the call within its generation;
/// for a raised event it is the event's place in the inbox. <paramref name="At"/> is in UTC ticks.</summary>
internal sealed record HistoryEvent(HistoryKind Kind, long Tid = 0, string? Name = null, string? Data = null, long At = 0)
{
    /// <summary>True for the rows that say a call was made; code must make the same call again in a replay.</summary>
    public bool IsDecision => Kind is HistoryKind.TaskScheduled or HistoryKind.ChildScheduled or HistoryKind.TimerCreated;

    /// <summary>True for the rows that end a call.</summary>
    public bool IsOutcome =>
        Kind is HistoryKind.TaskCompleted or HistoryKind.TaskFailed or HistoryKind.ChildCompleted or HistoryKind.ChildFailed or HistoryKind.TimerFired;
}
