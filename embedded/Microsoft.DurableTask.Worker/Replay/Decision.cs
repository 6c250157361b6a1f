namespace DanVanKheo.Embedded.Durable;

/// <summary>One call an orchestrator made; in a replay it must meet the same row of history.</summary>
internal abstract record Decision(long Tid, HistoryKind Kind, string Name)
{
    public virtual string? Recorded => null;
    public HistoryEvent ToHistory(long at) => new(Kind, Tid, Name, Recorded, at);
}
