using DanVanKheo.Dossiers;

namespace DanVanKheo.Periods;

/// <summary>The three figures of the half-year report, which take the bloc level out first (domain.md §1.2 b), and the whole cross-table beside them, so that nobody has to guess.</summary>
public static class BucketTables
{
    private static readonly FigureQuery Grassroots = new() { Level = RegistrationLevel.Grassroots };

    public static PeriodTable Buckets(FigureSource source)
    {
        IReadOnlyList<TableRow> rows = [.. Enum.GetValues<Bucket>().Select(b => TableRow.Keyed($"Bucket.{b}", [source.Cell(QueryOf(b)), Share(source, QueryOf(b))]))];
        var total = TableRow.Keyed("Total", [source.Cell(new()), Share(source, new())]);
        return new("S1", ["Total", "Share"], rows, total, [.. PeriodTable.Down(["Total"], rows, total, 0)]);
    }

    public static PeriodTable Cross(FigureSource source)
    {
        RegistrationLevel[] levels = [RegistrationLevel.Bloc, RegistrationLevel.Grassroots];
        IReadOnlyList<TableRow> rows = [.. levels.Select(l => TableRow.Keyed(l.ToString(), Cells(source, new() { Level = l })))];
        var total = TableRow.Keyed("Total", Cells(source, new()));
        string[] columns = ["Continuing", "New", "Total"];
        return new("Cross", columns, rows, total, [.. PeriodTable.Down(columns, rows, total, 0, 1, 2), .. PeriodTable.Across("Kinds", [.. rows, total], 2, 0, 1)]);
    }

    public static FigureQuery QueryOf(Bucket bucket) => bucket switch
    {
        Bucket.BlocLevel => new() { Level = RegistrationLevel.Bloc },
        Bucket.Continuing => Grassroots with { Kind = RegistrationKind.Continuing },
        _ => Grassroots with { Kind = RegistrationKind.New },
    };

    private static TableCell Share(FigureSource source, FigureQuery query) => FigureSource.Share(source.Now.Count(query), source.Now.Count(new()));

    private static IReadOnlyList<TableCell> Cells(FigureSource source, FigureQuery of) =>
        [source.Cell(of with { Kind = RegistrationKind.Continuing }), source.Cell(of with { Kind = RegistrationKind.New }), source.Cell(of)];
}
