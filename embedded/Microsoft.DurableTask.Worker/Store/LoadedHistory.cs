namespace DanVanKheo.Embedded.Durable;

/// <summary>The rows of one generation and the link of the last one.</summary>
internal sealed record LoadedHistory(List<HistoryEvent> Events, byte[] Link)
{
    public static LoadedHistory Empty => new([], HistoryChain.Start);
}
