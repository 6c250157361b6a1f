namespace DanVanKheo.Access;

/// <summary>The count to keep, and how long to wait when it was too many; null when it may pass.</summary>
public sealed record RateDecision(RateCount Next, TimeSpan? RetryAfter);
