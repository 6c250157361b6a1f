namespace DanVanKheo.Periods;

/// <summary>One number of a table and what it counts; without a query it has no records of its own (a percentage, a difference).</summary>
/// <param name="Style">How it is written.</param>
public sealed record TableCell(double? Value, FigureQuery? Query = null, CellStyle Style = CellStyle.Number)
{
    /// <summary>Of a count of units: which units it counts.</summary>
    public UnitQuery? Units { get; init; }
}
