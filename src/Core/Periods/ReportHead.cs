namespace DanVanKheo.Periods;

/// <summary>One version of a report without its figures.</summary>
public sealed record ReportHead(string Period, int Version, ReportState State, DateTimeOffset CountedAt, string Author, DateTimeOffset? FrozenAt, string Reason, string Sha256);
