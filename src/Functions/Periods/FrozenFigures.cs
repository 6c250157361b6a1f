using DanVanKheo.Conferences;
using DanVanKheo.Inspections;

namespace DanVanKheo.Periods;

/// <summary>What is kept of a report's figures: the tables, and what looked wrong in them, the tasks of earlier conferences as they stood, the units, the hash of the records a year earlier, the inspections; the oldest reports have none of these four.</summary>
internal sealed record FrozenFigures(PeriodTables Tables, IReadOnlyList<Contradiction> Contradictions, IReadOnlyList<CarriedTask>? Carried = null, IReadOnlyList<CountedUnit>? Units = null, string Before = "", IReadOnlyList<InspectedVisit>? Inspected = null);
