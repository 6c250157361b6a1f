namespace DanVanKheo.Embedded.Durable;

internal sealed record EpisodeReceipt(EpisodeBatch? Batch, IReadOnlyList<string> Signals)
{
    public IReadOnlyList<TimerRow> TimersSettled { get; init; } = Batch?.TimersGone ?? [];
}
