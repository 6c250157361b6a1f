namespace DanVanKheo.Periods;

/// <summary>A frozen half-year summary: figures, the records behind them, and the hash it was frozen with.</summary>
public sealed record SummaryView(HalfYearSummary Summary, string ScopeName, DateTimeOffset FrozenAt, string Sha256, IReadOnlyDictionary<string, string> UnitNames, string WorkbookUrl);
