using DanVanKheo.Dossiers;
using DanVanKheo.Tallies;

namespace DanVanKheo.Periods;

/// <summary>Biểu 1: one row for each unit.</summary>
internal static class UnitTable
{
    private static readonly string[] Columns =
        ["Total", "New", "Continuing", "Collective", "Individual", "Economy", "CultureSociety", "DefenceSecurity", "PoliticalSystem", "Bloc", "Reported", "Overdue", "Recognised", "Commended"];

    private static readonly int[] Added = [.. Enumerable.Range(0, Columns.Length)];

    public static PeriodTable Of(FigureSource source)
    {
        IReadOnlyList<TableRow> rows = [.. source.Units.Select(u => TableRow.Named(u.Name, Cells(source, new() { Unit = u.Id }, source.Reported(u.Id))))];
        var total = TableRow.Keyed("Total", Cells(source, new(), source.Units.Sum(u => source.Reported(u.Id))));
        IReadOnlyList<TableRow> all = [.. rows, total];
        return new("Bieu1", Columns, rows, total,
        [
            .. PeriodTable.Down(Columns, rows, total, Added),
            .. PeriodTable.Across("Kinds", all, 0, 1, 2),
            .. PeriodTable.Across("Subjects", all, 0, 3, 4),
            .. PeriodTable.Across("Fields", all, 0, 5, 6, 7, 8),
        ]);
    }

    private static IReadOnlyList<TableCell> Cells(FigureSource source, FigureQuery of, int reported)
    {
        var all = source.Cell(of);
        return
        [
            all,
            source.Cell(of with { Kind = RegistrationKind.New }),
            source.Cell(of with { Kind = RegistrationKind.Continuing }),
            source.Cell(of with { Subject = SubjectType.Collective }),
            source.Cell(of with { Subject = SubjectType.Individual }),
            .. Enum.GetValues<WorkField>().Select(f => source.Cell(of with { Field = f })),
            source.Cell(of with { Level = RegistrationLevel.Bloc }),
            new(reported, of with { Reported = true }),
            new(source.PastDue ? all.Value - reported : 0, of with { Reported = false }),
            source.Cell(of with { Measure = Measure.Recognised }),
            source.Cell(of with { Measure = Measure.Commended }),
        ];
    }
}
