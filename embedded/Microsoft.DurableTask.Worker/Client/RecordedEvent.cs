using Core = DurableTask.Core.History;

namespace DanVanKheo.Embedded.Durable;

/// <summary>One row of a history as clients see it. Its properties are named as those of the official class of that type; what such a class lacks is null.</summary>
internal sealed class RecordedEvent : Core.HistoryEvent
{
    private readonly HistoryEvent row;
    private readonly InstanceRow instance;
    private readonly string? data;

    public RecordedEvent(HistoryEvent row, InstanceRow instance, string? data) : base(row.IsDecision ? (int)row.Tid : -1)
    {
        (this.row, this.instance, this.data) = (row, instance, data);
        Timestamp = new DateTime(row.At, DateTimeKind.Utc);
    }

    public override Core.EventType EventType => Enum.Parse<Core.EventType>(row.Kind switch
    {
        HistoryKind.EpisodeStarted => nameof(Core.EventType.OrchestratorStarted),
        HistoryKind.ExecutionEnded => nameof(Core.EventType.ExecutionCompleted),
        HistoryKind.ChildScheduled => nameof(Core.EventType.SubOrchestrationInstanceCreated),
        HistoryKind.Suspended or HistoryKind.Resumed or HistoryKind.Terminated => "Execution" + row.Kind,
        _ => row.Kind.ToString().Replace("Child", "SubOrchestrationInstance", StringComparison.Ordinal),
    });

    public string? Name => Is(HistoryKind.ExecutionStarted) ? instance.Name : Is(HistoryKind.TaskScheduled, HistoryKind.ChildScheduled, HistoryKind.EventRaised) ? row.Name : null;
    public string? Input => Is(HistoryKind.ExecutionStarted) ? instance.Input : Is(HistoryKind.EventRaised, HistoryKind.Terminated) ? data : null;
    public string? Result => Is(HistoryKind.TaskCompleted, HistoryKind.ChildCompleted) ? data : null;
    public string? Reason => Is(HistoryKind.TaskFailed, HistoryKind.ChildFailed) ? Failure.Read(data).ErrorMessage : Is(HistoryKind.Suspended, HistoryKind.Resumed) ? data : null;
    public string? InstanceId => Is(HistoryKind.ChildScheduled) ? data : null;
    public string? OrchestrationStatus => Is(HistoryKind.ExecutionEnded) ? row.Name : null;
    public DateTime? FireAt => Is(HistoryKind.TimerCreated) ? new DateTime(Decision.Timer.DueOf(row), DateTimeKind.Utc) : null;
    public int? TaskScheduledId => row.IsOutcome ? (int)row.Tid : null;

    private bool Is(params ReadOnlySpan<HistoryKind> kinds) => kinds.Contains(row.Kind);
}
