using DanVanKheo.Dossiers;

namespace DanVanKheo.Periods;

/// <summary>Biểu 6: works by group, each with the groups within it (18 of 35). A programme without groups has none.</summary>
internal static class GroupTable
{
    private static readonly string[] Columns = ["Total", "Collective", "Individual", "Units"];

    public static PeriodTable? Of(FigureSource source)
    {
        if (source.Now.Groups.Count == 0) return null;
        var top = source.Now.Groups.Select(g => g.Split('.')[0]).Distinct().ToList();
        IReadOnlyList<TableRow> groups = [.. top.Select(g => Row(source, g, g))];
        IReadOnlyList<TableRow> rows = [.. top.SelectMany((g, i) => source.Now.Groups.Where(s => s.StartsWith(g + ".", StringComparison.Ordinal)).Select(s => Row(source, s, g)).Prepend(groups[i]))];
        var none = new FigureQuery { Group = "" };
        if (source.Now.Count(none) > 0) (groups, rows) = ([.. groups, Without(source)], [.. rows, Without(source)]);
        var total = TableRow.Keyed("Total", Cells(source, new()));
        return new("Bieu6", Columns, rows, total, [.. PeriodTable.Down(Columns, groups, total, 0, 1, 2), .. PeriodTable.Across("Subjects", [.. rows, total], 0, 1, 2)]);
    }

    private static TableRow Row(FigureSource source, string group, string top)
    {
        var name = source.GroupNames.GetValueOrDefault(group, group);
        return TableRow.Named(group == top ? name : $"– {name}", Cells(source, new() { Group = group }));
    }

    private static TableRow Without(FigureSource source) => TableRow.Keyed("Group.None", Cells(source, new() { Group = "" }));

    private static IReadOnlyList<TableCell> Cells(FigureSource source, FigureQuery of) =>
    [
        source.Cell(of),
        source.Cell(of with { Subject = SubjectType.Collective }),
        source.Cell(of with { Subject = SubjectType.Individual }),
        new(source.Now.Units(of).Count) { Units = new("", of, UnitShow.Taking) },
    ];
}
