using System.Globalization;
using DanVanKheo.Dossiers;
using DanVanKheo.Tallies;

namespace DanVanKheo.Periods;

/// <summary>Biểu 8: which units never had a model in which field over the years of a review (domain.md §1.1, P07); of one field, in which year.</summary>
public static class GapTable
{
    public const string Id = "Bieu8";

    /// <param name="field">Null: one column for each field; else one for each year of that field.</param>
    public static PeriodTable Of(TallyFigures figures, IReadOnlyList<CountedUnit> units, Period period, WorkField? field = null)
    {
        IReadOnlyList<(string Key, FigureQuery Query)> columns = field is { } one
            ? [.. period.Years.Select(y => (y.ToString(CultureInfo.InvariantCulture), new FigureQuery { Field = one, Year = y }))]
            : [.. Enum.GetValues<WorkField>().Select(f => (f.ToString(), new FigureQuery { Field = f }))];
        return new(
            Id,
            [.. columns.Select(c => c.Key), "Gaps"],
            [.. units.Select(u => Row(figures, u, columns))],
            TableRow.Keyed("Gap.Missing", [.. columns.Select(c => Missing(figures, units, c.Query)), new(null)]),
            []);
    }

    private static TableRow Row(TallyFigures figures, CountedUnit unit, IReadOnlyList<(string Key, FigureQuery Query)> columns)
    {
        List<TableCell> cells = [.. columns.Select(c => c.Query with { Unit = unit.Id }).Select(q => new TableCell(figures.Count(q), q))];
        // The blanks of a row are told by its zeros; their number is no figure of its own.
        return TableRow.Named(unit.Name, [.. cells, new(null, null, CellStyle.Words)]) with { Words = Blanks(cells) };
    }

    private static string Blanks(List<TableCell> cells) => cells.Count(c => c.Value == 0) is > 0 and var blanks ? $"{blanks}/{cells.Count}" : "";

    private static TableCell Missing(TallyFigures figures, IReadOnlyList<CountedUnit> units, FigureQuery query)
    {
        var missing = new UnitQuery("", query, UnitShow.Missing);
        return new(missing.Pick(units, figures.Units(query)).Count) { Units = missing };
    }
}
