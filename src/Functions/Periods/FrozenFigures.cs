namespace DanVanKheo.Periods;

/// <summary>What is kept of a report's figures: the tables, and what looked wrong in them.</summary>
internal sealed record FrozenFigures(PeriodTables Tables, IReadOnlyList<Contradiction> Contradictions);
