namespace DanVanKheo.Embedded.Durable;

/// <summary>Histories that an episode will soon ask for again, so that it reads only what is new: long ones, and those of instances whose
/// activities are at work. A waiting approval costs no memory. What was not used for longest goes first.</summary>
internal sealed class HistoryCache(int maxRows = 200_000)
{
    /// <summary>Histories below this length are kept only while an activity is at work.</summary>
    public const int MinRows = 64;
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> byUse = [];
    private int rows;

    /// <summary>What is known of this generation, possibly less than the store has; null when nothing is.</summary>
    public LoadedHistory? Find(InstanceRow instance)
    {
        lock (gate)
        {
            if (!entries.TryGetValue(instance.Id, out var node)) return null;
            byUse.Remove(node);
            byUse.AddLast(node);
            var history = node.Value.History;
            return node.Value.Generation == instance.Generation && history.Events.Count <= instance.NextSeq ? history : null;
        }
    }

    public void Keep(InstanceRow instance, LoadedHistory history)
    {
        lock (gate)
        {
            Drop(instance.Id);
            if (instance.IsFinished || (history.Events.Count < MinRows && !IsAtWork(history.Events))) return;
            entries[instance.Id] = byUse.AddLast(new Entry(instance.Id, instance.Generation, history, history.Events.Count));
            rows += history.Events.Count;
            while (rows > maxRows) Drop(byUse.First!.Value.Id);
        }
    }

    public void Forget(string id)
    {
        lock (gate) Drop(id);
    }

    private static bool IsAtWork(List<HistoryEvent> events) =>
        events.Sum(entry => entry.Kind is HistoryKind.TaskScheduled ? 1 : entry.Kind is HistoryKind.TaskCompleted or HistoryKind.TaskFailed ? -1 : 0) > 0;

    private void Drop(string id)
    {
        if (!entries.Remove(id, out var node)) return;
        byUse.Remove(node);
        rows -= node.Value.Rows;
    }

    // A history grows while an episode reads it, so its length is noted.
    private sealed record Entry(string Id, long Generation, LoadedHistory History, int Rows);
}
