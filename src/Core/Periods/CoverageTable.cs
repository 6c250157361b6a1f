using DanVanKheo.Organisations;

namespace DanVanKheo.Periods;

/// <summary>Biểu 5: how many units take part, and which do not. Mass organisations stand beside the grassroots organisations and are never added to them (domain.md §1.2 d).</summary>
internal static class CoverageTable
{
    private static readonly string[] Columns = ["UnitsBase", "UnitsRegistered", "UnitsShare", "UnitsMissing", "Names"];
    private static readonly OrganisationKind[] Base = [OrganisationKind.GrassrootsCommittee, OrganisationKind.GrassrootsCell, OrganisationKind.PartyCell, OrganisationKind.SectionCommittee];

    public static PeriodTable Of(FigureSource source)
    {
        var registered = source.Now.Units(new());
        IReadOnlyList<TableRow> rows = [.. Base.Select(k => Row(source, $"Kind.{k}", registered, u => u.Kind == k)).Where(r => r.Cells[0].Value > 0)];
        var total = Row(source, "Units.Base", registered, u => Base.Contains(u.Kind));
        var beside = Row(source, $"Kind.{OrganisationKind.MassOrganisation}", registered, u => u.Kind == OrganisationKind.MassOrganisation);
        IReadOnlyList<TableRow> all = [.. rows, total, .. beside.Cells[0].Value > 0 ? (TableRow[])[beside] : []];
        return new("Bieu5", Columns, all, null, [.. PeriodTable.Down(Columns, rows, total, 0, 1, 3), .. PeriodTable.Across("Units", all, 0, 1, 3)]);
    }

    private static TableRow Row(FigureSource source, string key, IReadOnlySet<string> registered, Func<Organisation, bool> which)
    {
        var units = source.Units.Where(which).ToList();
        var missing = units.Where(u => !registered.Contains(u.Id)).ToList();
        return TableRow.Keyed(key,
        [
            new(units.Count),
            new(units.Count - missing.Count),
            FigureSource.Share(units.Count - missing.Count, units.Count),
            new(missing.Count),
            new(null, null, CellStyle.Words),
        ]) with
        { Words = string.Join("; ", missing.Select(u => u.Name)) };
    }
}
