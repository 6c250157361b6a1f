using DanVanKheo.Organisations;

namespace DanVanKheo.Periods;

/// <summary>Biểu 5: how many units take part, and which do not. Mass organisations stand beside the grassroots organisations and are never added to them (domain.md §1.2 d).</summary>
internal static class CoverageTable
{
    private static readonly string[] Columns = ["UnitsBase", "UnitsRegistered", "UnitsShare", "UnitsMissing", "Names"];

    public static PeriodTable Of(FigureSource source)
    {
        var (units, registered) = (source.Counted, source.Now.Units(new()));
        IReadOnlyList<TableRow> rows = [.. UnitQuery.BaseKinds.Select(k => Row(units, UnitQuery.KindOf(k), registered)).Where(r => r.Cells[0].Value > 0)];
        var total = Row(units, UnitQuery.Base, registered);
        var beside = Row(units, UnitQuery.KindOf(OrganisationKind.MassOrganisation), registered);
        IReadOnlyList<TableRow> all = [.. rows, total, .. beside.Cells[0].Value > 0 ? (TableRow[])[beside] : []];
        return new("Bieu5", Columns, all, null, [.. PeriodTable.Down(Columns, rows, total, 0, 1, 3), .. PeriodTable.Across("Units", all, 0, 1, 3)]);
    }

    private static TableRow Row(IReadOnlyList<CountedUnit> units, string among, IReadOnlySet<string> registered)
    {
        IReadOnlyList<CountedUnit> Pick(UnitShow show) => new UnitQuery(among, new(), show).Pick(units, registered);
        TableCell Cell(UnitShow show) => new(Pick(show).Count) { Units = new(among, new(), show) };
        return TableRow.Keyed(among,
        [
            Cell(UnitShow.All),
            Cell(UnitShow.Taking),
            FigureSource.Share(Pick(UnitShow.Taking).Count, Pick(UnitShow.All).Count),
            Cell(UnitShow.Missing),
            new(null, null, CellStyle.Words),
        ]) with
        { Words = string.Join("; ", Pick(UnitShow.Missing).Select(u => u.Name)) };
    }
}
