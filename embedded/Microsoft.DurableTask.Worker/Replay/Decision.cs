namespace DanVanKheo.Embedded.Durable;

/// <summary>One call an orchestrator made; in a replay it must meet the same row of history.</summary>
internal abstract record Decision(long Tid, HistoryKind Kind, string Name)
{
    public virtual string? Recorded => null;
    public HistoryEvent ToHistory(long at) => new(Kind, Tid, Name, Recorded, at);

    public sealed record Task(long Tid, string Name, string? Input) : Decision(Tid, HistoryKind.TaskScheduled, Name);

    public sealed record Child(long Tid, string Name, string Version, string InstanceId, string? Input) : Decision(Tid, HistoryKind.ChildScheduled, Name)
    {
        public override string? Recorded => InstanceId;
    }

    public sealed record Timer(long Tid, long Due) : Decision(Tid, HistoryKind.TimerCreated, "timer")
    {
        public override string? Recorded => Due.ToString(CultureInfo.InvariantCulture);
        public static long DueOf(HistoryEvent created) => long.Parse(created.Data!, CultureInfo.InvariantCulture);
    }
}
