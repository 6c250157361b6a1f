namespace DanVanKheo.Embedded.Durable;

/// <summary>Sorts the inputs of one episode into what becomes history, what is dropped and what must wait.</summary>
internal sealed class EpisodeBuilder
{
    private readonly List<HistoryEvent> fresh = [];
    private readonly List<long> taken = [];
    private readonly List<CallKey> ended = [];
    private readonly List<TimerRow> fired = [];
    private readonly HashSet<long> settled;
    private readonly InstanceRow instance;

    public EpisodeBuilder(LoadedInstance loaded, IReadOnlyList<Delivery> deliveries, long now)
    {
        instance = loaded.Instance!;
        At = Math.Max(now, instance.Updated);
        settled = [.. loaded.History.Where(entry => entry.IsOutcome).Select(entry => entry.Tid)];
        fresh.Add(new HistoryEvent(HistoryKind.EpisodeStarted, At: At));
        HasStarted = instance.NextSeq > 0
            || loaded.Inbox.Any(row => row.Kind == HistoryKind.ExecutionStarted && row.Generation == instance.Generation)
            || deliveries.Any(delivery => delivery.Event.Kind == HistoryKind.ExecutionStarted && delivery.Generation == instance.Generation);
        // A control given before a delayed start comes before that start, as its place in the inbox says.
        foreach (var row in loaded.Inbox.Where(row => row.Seq < InboxTable.StartSeq)) Add(row);
        foreach (var delivery in deliveries.Where(delivery => delivery.Event.Kind == HistoryKind.ExecutionStarted)) Add(delivery);
        foreach (var row in loaded.Inbox.Where(row => row.Seq >= InboxTable.StartSeq)) Add(row);
        foreach (var delivery in deliveries.Where(delivery => delivery.Event.Kind != HistoryKind.ExecutionStarted)) Add(delivery);
    }

    /// <summary>The time of the episode: never before anything the instance has seen.</summary>
    public long At { get; }

    /// <summary>False for an instance whose delayed start has not come.</summary>
    public bool HasStarted { get; }
    public InboxRow? Termination { get; private set; }
    public bool Resumes { get; private set; }
    public IReadOnlyList<HistoryEvent> Fresh => fresh;
    public IReadOnlyList<long> Taken => taken;
    public IReadOnlyList<CallKey> TasksEnded => ended;
    public IReadOnlyList<TimerRow> TimersFired => fired;
    public bool HasInput => fresh.Count > 1;
    public bool HasWork => HasInput || taken.Count > 0 || ended.Count > 0 || fired.Count > 0;

    private void Add(InboxRow row)
    {
        if (row.Kind == HistoryKind.Terminated) Termination ??= row;
        if (row.Kind == HistoryKind.Resumed) Resumes = true;
        // Before the start nothing is read but a termination, or a resume of what is set aside; the rest keeps its place.
        if (!HasStarted && row.Kind != HistoryKind.Terminated && instance.Status != InstanceStatus.Quarantined) return;
        taken.Add(row.Seq);
        if (row.Kind == HistoryKind.Terminated || (row.Generation != InboxRow.AnyGeneration && row.Generation != instance.Generation)) return;
        if (!HasStarted) return;
        var tid = row.Kind == HistoryKind.EventRaised ? row.Seq : row.Tid;
        Write(new HistoryEvent(row.Kind, tid, row.Name, row.Data, At));
    }

    private void Add(Delivery delivery)
    {
        if (delivery.Fault is not null) return;
        if (delivery.Due is { } due) fired.Add(new TimerRow(due, delivery.Key(instance.Id)));
        else ended.Add(delivery.Key(instance.Id));
        if (delivery.Generation != instance.Generation) return;
        Write(delivery.Event with { At = At });
    }

    private void Write(HistoryEvent entry)
    {
        // A call settles once, however often its result is delivered.
        if (entry.Kind == HistoryKind.ExecutionStarted && instance.NextSeq > 0) return;
        if (entry.IsOutcome && !settled.Add(entry.Tid)) return;
        fresh.Add(entry.Kind == HistoryKind.ExecutionStarted ? entry with { Tid = 0 } : entry);
    }
}
