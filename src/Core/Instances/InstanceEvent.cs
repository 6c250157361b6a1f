namespace DanVanKheo.Instances;

/// <summary>One row of a history.</summary>
/// <param name="Kind">Official event type: TaskScheduled, TimerFired, EventRaised, …</param>
/// <param name="Name">The activity, orchestration or event; empty where there is none.</param>
/// <param name="Detail">A reason, an error, a child's id; empty where there is none.</param>
/// <param name="Call">The number that ties a result to its call; -1 for what is no call.</param>
/// <param name="Until">When a timer fires.</param>
public sealed record InstanceEvent(DateTimeOffset At, string Kind, string Name = "", string Detail = "", int Call = -1, DateTimeOffset? Until = null);
