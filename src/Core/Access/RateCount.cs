namespace DanVanKheo.Access;

/// <summary>How often something was asked since the window opened.</summary>
public sealed record RateCount(DateTimeOffset Since, int Count);
