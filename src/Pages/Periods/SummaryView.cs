namespace DanVanKheo.Periods;

/// <summary>One version of a period's report: figures, the records behind them, and the hash they were frozen with.</summary>
/// <param name="FrozenAt">When the figures were counted.</param>
/// <param name="Sha256">Of the records.</param>
public sealed record SummaryView(HalfYearSummary Summary, string ScopeName, DateTimeOffset FrozenAt, string Sha256, IReadOnlyDictionary<string, string> UnitNames, string WorkbookUrl)
{
    public required PeriodReport Report { get; init; }

    /// <summary>All versions, oldest first.</summary>
    public IReadOnlyList<ReportHead> Versions { get; init; } = [];

    /// <summary>What this version says differently from the one before; null for the first.</summary>
    public ReportDifference? Difference { get; init; }

    /// <summary>Whose name stands with the seal.</summary>
    public string AuthorName { get; init; } = "";

    /// <summary>Where an officer edits the report; null for everybody else.</summary>
    public string? DeskUrl { get; init; }

    public required PassportView Passport { get; init; }
}
