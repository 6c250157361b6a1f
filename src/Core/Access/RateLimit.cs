namespace DanVanKheo.Access;

/// <summary>At most <paramref name="Most"/> in each <paramref name="Window"/>. The window opens with the first request and is not drawn out by refused ones.</summary>
public sealed record RateLimit(string Name, int Most, TimeSpan Window)
{
    /// <param name="kept">What was counted so far; null for the first request.</param>
    public RateDecision Take(RateCount? kept, DateTimeOffset now)
    {
        // A clock that was set back must not lock anybody out until it has caught up.
        if (kept is null || now - kept.Since >= Window || now < kept.Since) return new(new(now, 1), null);
        return kept.Count < Most ? new(kept with { Count = kept.Count + 1 }, null) : new(kept, kept.Since + Window - now);
    }
}
