using DanVanKheo.Embedded.Durable;

namespace DanVanKheo.Golden;

/// <summary>One row of a recorded history; times are UTC ticks.</summary>
internal sealed record GoldenRow(HistoryKind Kind, long Tid, string? Name, string? Data, long At)
{
    public HistoryEvent ToEvent() => new(Kind, Tid, Name, Data, At);
}
