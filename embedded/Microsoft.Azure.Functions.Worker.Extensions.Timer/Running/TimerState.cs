namespace Microsoft.Azure.Functions.Worker.Extensions.Timer.Running;

/// <summary>What is remembered of a monitored timer: its last run (none yet: null), the next one, and when this was noted.</summary>
internal sealed record TimerState(DateTimeOffset? Last, DateTimeOffset Next, DateTimeOffset LastUpdated)
{
    public ScheduleStatus ToStatus() => new() { Last = Last?.UtcDateTime ?? default, Next = Next.UtcDateTime, LastUpdated = LastUpdated.UtcDateTime };
}
