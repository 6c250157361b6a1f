namespace DanVanKheo.Periods;

/// <summary>The records behind the figures of a report, and those behind the figures of the same day a year (a term) earlier that it compares itself with.</summary>
public sealed record ReportRecords(IReadOnlyList<CountedDossier> Now, IReadOnlyList<CountedDossier> Before);
