namespace DanVanKheo.Embedded.Durable;

/// <summary>What a row of history or of the inbox says. The numbers are stored: never renumber.</summary>
internal enum HistoryKind
{
    EpisodeStarted = 1,
    ExecutionStarted = 2,
    TaskScheduled = 3,
    TaskCompleted = 4,
    TaskFailed = 5,
    ChildScheduled = 6,
    ChildCompleted = 7,
    ChildFailed = 8,
    TimerCreated = 9,
    TimerFired = 10,
    EventRaised = 11,
    Suspended = 13,
    Resumed = 14,
    Terminated = 15,
    ExecutionEnded = 16,
}
