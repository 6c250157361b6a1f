namespace DanVanKheo.Instances;

/// <summary>How many stand where, since when the oldest waits, and which timers fire next. <paramref name="IsPartial"/> when there were more than were counted.</summary>
public sealed record InstanceCounts(IReadOnlyDictionary<InstanceState, int> Number, Instance? LongestWait, IReadOnlyList<Instance> NextTimers, bool IsPartial)
{
    private const int TimersShown = 5;

    public int Of(InstanceState state) => Number.GetValueOrDefault(state);

    public static InstanceCounts From(IReadOnlyCollection<Instance> instances, bool isPartial) => new(
        instances.GroupBy(i => i.State).ToDictionary(g => g.Key, g => g.Count()),
        instances.Where(i => i.State == InstanceState.Waiting).MinBy(i => i.UpdatedAt),
        [.. instances.Where(i => i.WakeAt is not null && !InstanceStates.HasEnded(i.State)).OrderBy(i => i.WakeAt).Take(TimersShown)],
        isPartial);
}
