namespace DanVanKheo.Periods;

/// <summary>A summary as it was frozen, checked against its hash.</summary>
public sealed record FrozenSummary(HalfYearSummary Summary, DateTimeOffset FrozenAt, string Sha256);
