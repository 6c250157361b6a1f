namespace DanVanKheo.Instances;

/// <summary>A history for reading: without the engine's own bookkeeping, every result with the name of its call.</summary>
public static class InstanceTimeline
{
    private static readonly HashSet<string> Bookkeeping = ["OrchestratorStarted", "OrchestratorCompleted", "HistoryState"];

    public static IReadOnlyList<InstanceEvent> Of(IReadOnlyList<InstanceEvent> history)
    {
        var calls = history.Where(IsCall).GroupBy(e => e.Call).ToDictionary(g => g.Key, g => g.Last());
        return [.. history.Where(e => !Bookkeeping.Contains(e.Kind)).Select(e => Named(e, calls))];
    }

    /// <summary>When the earliest timer that has not fired is due; a timer that was given up when something else came first is not told apart.</summary>
    public static DateTimeOffset? NextTimer(IReadOnlyList<InstanceEvent> history)
    {
        var fired = history.Where(e => e.Kind == "TimerFired").Select(e => e.Call).ToHashSet();
        return history.Where(e => e.Kind == "TimerCreated" && !fired.Contains(e.Call)).Min(e => e.Until);
    }

    private static bool IsCall(InstanceEvent entry) => entry.Kind is "TaskScheduled" or "SubOrchestrationInstanceCreated" or "TimerCreated";

    private static InstanceEvent Named(InstanceEvent entry, Dictionary<int, InstanceEvent> calls) =>
        entry.Name.Length == 0 && !IsCall(entry) && calls.TryGetValue(entry.Call, out var call) ? entry with { Name = call.Name } : entry;
}
