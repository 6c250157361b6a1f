namespace DurableTask.Core.History;

/// <summary>In the official order: the numbers travel.</summary>
public enum EventType
{
    ExecutionStarted, ExecutionCompleted, ExecutionFailed, ExecutionTerminated, TaskScheduled, TaskCompleted, TaskFailed,
    SubOrchestrationInstanceCreated, SubOrchestrationInstanceCompleted, SubOrchestrationInstanceFailed, TimerCreated, TimerFired,
    OrchestratorStarted, OrchestratorCompleted, EventSent, EventRaised, ContinueAsNew, GenericEvent, HistoryState,
    ExecutionSuspended, ExecutionResumed, ExecutionRewound,
}
