using Core = DurableTask.Core.History;

namespace DanVanKheo.Embedded.Durable;

/// <summary>One row of a history as clients see it. Its properties are named as those of the official class of that type; what such a class lacks is null.</summary>
internal sealed class RecordedEvent : Core.HistoryEvent
{
    public RecordedEvent(HistoryEvent row, InstanceRow instance, string? data) : base(row.IsDecision ? (int)row.Tid : -1)
    {
        Timestamp = new DateTime(row.At, DateTimeKind.Utc);
        EventType = Enum.Parse<Core.EventType>(row.Kind switch
        {
            HistoryKind.EpisodeStarted => nameof(Core.EventType.OrchestratorStarted),
            HistoryKind.ChildScheduled => nameof(Core.EventType.SubOrchestrationInstanceCreated),
            HistoryKind.Suspended or HistoryKind.Resumed or HistoryKind.Terminated => "Execution" + row.Kind,
            HistoryKind.ExecutionEnded => nameof(Core.EventType.ExecutionCompleted),
            _ => row.Kind.ToString().Replace("Child", "SubOrchestrationInstance", StringComparison.Ordinal),
        });
        if (row.Kind == HistoryKind.TimerCreated) FireAt = new DateTime(Decision.Timer.DueOf(row), DateTimeKind.Utc);
        if (row.IsOutcome) (TaskScheduledId, TimerId) = ((int)row.Tid, (int)row.Tid);
        if (row.Kind is HistoryKind.TaskScheduled or HistoryKind.ChildScheduled or HistoryKind.EventRaised) Name = row.Name;
        if (row.Kind == HistoryKind.ExecutionStarted) (Name, Input) = (instance.Name, instance.Input);
        if (row.Kind is HistoryKind.EventRaised or HistoryKind.Terminated) Input = data;
        if (row.Kind == HistoryKind.ChildScheduled) InstanceId = data;
        if (row.Kind is HistoryKind.TaskCompleted or HistoryKind.ChildCompleted) Result = data;
        if (row.Kind is HistoryKind.TaskFailed or HistoryKind.ChildFailed) Reason = Failure.Read(data).ErrorMessage;
        if (row.Kind is HistoryKind.Suspended or HistoryKind.Resumed) Reason = data;
        if (row.Kind == HistoryKind.ExecutionEnded) OrchestrationStatus = row.Name;
    }

    public override Core.EventType EventType { get; }
    public string? Name { get; }
    public string? Input { get; }
    public string? Result { get; }
    public string? Reason { get; }
    public string? InstanceId { get; }
    public string? OrchestrationStatus { get; }
    public DateTime? FireAt { get; }
    public int? TaskScheduledId { get; }
    public int? TimerId { get; }
}
