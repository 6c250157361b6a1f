namespace DanVanKheo.Embedded.Durable;

/// <summary>What follows from a committed episode.</summary>
internal sealed record EpisodeReceipt(EpisodeBatch? Batch, IReadOnlyList<string> Signals)
{
    public IReadOnlyList<TimerRow> TimersSettled { get; init; } = Batch?.TimersGone ?? [];
}
