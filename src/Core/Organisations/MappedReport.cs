namespace DanVanKheo.Organisations;

/// <summary>The counts of a report under the tree of another day. Their sum is the sum of the report.</summary>
/// <param name="Mappings">One for each unit that the report counted: the explanation.</param>
public sealed record MappedReport(DateOnly Counted, DateOnly Date, IReadOnlyList<MappedCount> Counts, IReadOnlyList<UnitMapping> Mappings)
{
    public decimal Total => Counts.Sum(c => c.Count);
}
