using DanVanKheo.Conferences;
using DanVanKheo.Inspections;

namespace DanVanKheo.Periods;

/// <summary>One version of a period's report. The records behind its figures are kept beside it and hashed with it.</summary>
/// <param name="Version">From 1; a version after the first amends the one before, with a reason.</param>
/// <param name="RecordsSha256">Of the list of records as it was counted.</param>
/// <param name="Sha256">Of records, figures and text together, once it is frozen; empty before.</param>
public sealed record PeriodReport(
    Period Period,
    int Version,
    ReportState State,
    PeriodTables Tables,
    IReadOnlyList<Contradiction> Contradictions,
    Narrative Text,
    DateTimeOffset CountedAt,
    string RecordsSha256,
    string Reason,
    string Author,
    DateTimeOffset? FrozenAt,
    string Sha256)
{
    /// <summary>The tasks of earlier conferences as they stood on the period's day.</summary>
    public IReadOnlyList<CarriedTask> Carried { get; init; } = [];

    /// <summary>The visits of inspections in the report's years up to its day, with their findings as they stood when it was counted.</summary>
    public IReadOnlyList<InspectedVisit> Inspected { get; init; } = [];

    /// <summary>The units as they stood on the period's day.</summary>
    public IReadOnlyList<CountedUnit> Units { get; init; } = [];

    /// <summary>Of the list of records a year (a term) earlier; empty in reports that kept none.</summary>
    public string BeforeSha256 { get; init; } = "";

    public bool IsFrozen => State == ReportState.Frozen;
}
