using DanVanKheo.Conferences;

namespace DanVanKheo.Periods;

/// <summary>What is kept of a report's figures: the tables, and what looked wrong in them, and the tasks of earlier conferences as they stood; reports of before have none.</summary>
internal sealed record FrozenFigures(PeriodTables Tables, IReadOnlyList<Contradiction> Contradictions, IReadOnlyList<CarriedTask>? Carried = null);
