using DanVanKheo.Conferences;

namespace DanVanKheo.Periods;

/// <summary>What is kept of a report's figures: the tables, and what looked wrong in them, the tasks of earlier conferences as they stood, the units, and the hash of the records a year earlier; the oldest reports have none of the last three.</summary>
internal sealed record FrozenFigures(PeriodTables Tables, IReadOnlyList<Contradiction> Contradictions, IReadOnlyList<CarriedTask>? Carried = null, IReadOnlyList<CountedUnit>? Units = null, string Before = "");
