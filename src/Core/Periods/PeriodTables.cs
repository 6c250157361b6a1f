namespace DanVanKheo.Periods;

/// <summary>The tables of one period. Biểu 2 is the list of the dossiers themselves and is made of the records.</summary>
public sealed record PeriodTables(Period Period, IReadOnlyList<PeriodTable> Tables)
{
    public bool Adds => Tables.All(t => t.Adds);

    public IEnumerable<TableCheck> Checks => Tables.SelectMany(t => t.Checks);

    /// <summary>The number that stands in the tables for a query; null when none does.</summary>
    public int? Number(FigureQuery query) => Cells.FirstOrDefault(c => c.Query == query)?.Value is { } value ? (int)value : null;

    /// <summary>The same for a count of units.</summary>
    public int? Number(UnitQuery query) => Cells.FirstOrDefault(c => c.Units == query)?.Value is { } value ? (int)value : null;

    private IEnumerable<TableCell> Cells => Tables.SelectMany(t => t.Total is { } total ? t.Rows.Append(total) : t.Rows).SelectMany(r => r.Cells);

    public PeriodTable? Find(string id) => Tables.FirstOrDefault(t => t.Id == id);

    public static PeriodTables Of(FigureSource source)
    {
        PeriodTable?[] tables =
        [
            BucketTables.Buckets(source),
            BucketTables.Cross(source),
            UnitTable.Of(source),
            FunnelTable.Of(source),
            TermTable.Of(source),
            CoverageTable.Of(source),
            GroupTable.Of(source),
            ComparisonTable.Of(source),
            source.Period.Kind == PeriodKind.Term ? GapTable.Of(source.Now, source.Counted, source.Period) : null,
            BaseTable.Of(source.Base),
        ];
        return new(source.Period, [.. tables.OfType<PeriodTable>()]);
    }
}
