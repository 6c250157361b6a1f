namespace DanVanKheo.Embedded.Durable;

/// <summary>Everything one episode changes; committed as a whole or not at all.</summary>
internal sealed record EpisodeBatch
{
    public required InstanceRow Before { get; init; }
    public required InstanceRow After { get; init; }

    /// <summary>Rows of history with their links; empty when the generation ends by starting over.</summary>
    public IReadOnlyList<(HistoryEvent Entry, byte[] Link)> Appended { get; init; } = [];
    public IReadOnlyList<long> InboxTaken { get; init; } = [];
    public IReadOnlyList<CallKey> TasksEnded { get; init; } = [];
    public IReadOnlyList<TimerRow> TimersGone { get; init; } = [];
    public IReadOnlyList<TaskRow> Tasks { get; init; } = [];
    public IReadOnlyList<TimerRow> Timers { get; init; } = [];
    public IReadOnlyList<NewInstance> Children { get; init; } = [];

    /// <summary>Inputs put (back) into the own inbox: unread events of an ended generation, results that came while set aside.</summary>
    public IReadOnlyList<InboxRow> Kept { get; init; } = [];

    /// <summary>The result for the orchestration that called this one.</summary>
    public InboxRow? ToParent { get; init; }
    public bool StartsOver { get; init; }
    public bool EndsChildren { get; init; }
}
