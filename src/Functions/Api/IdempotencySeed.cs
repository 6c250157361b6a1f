namespace DanVanKheo.Api;

/// <summary>What a call made again under its key has in common with the first.</summary>
/// <param name="At">When it was first made.</param>
public sealed record IdempotencySeed(string Key, DateTimeOffset At);
