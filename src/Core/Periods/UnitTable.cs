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
        IReadOnlyList<TableRow> rows = [.. source.Units.Select(u => TableRow.Named(u.Name, Cells(source, new() { Unit = u.Id }, source.Answers.GetValueOrDefault(u.Id))))];
        var total = TableRow.Keyed("Total", Cells(source, new(), Sum(source)));
        IReadOnlyList<TableRow> all = [.. rows, total];
        return new("Bieu1", Columns, rows, total,
        [
            .. PeriodTable.Down(Columns, rows, total, Added),
            .. PeriodTable.Across("Kinds", all, 0, 1, 2),
            .. PeriodTable.Across("Subjects", all, 0, 3, 4),
            .. PeriodTable.Across("Fields", all, 0, 5, 6, 7, 8),
        ]);
    }

    private static IReadOnlyList<TableCell> Cells(FigureSource source, FigureQuery of, UnitAnswers? answers)
    {
        var all = source.Cell(of);
        var reported = Math.Min((int)all.Value!, (answers?.Done ?? 0) + (answers?.NotDone ?? 0));
        return
        [
            all,
            source.Cell(of with { Kind = RegistrationKind.New }),
            source.Cell(of with { Kind = RegistrationKind.Continuing }),
            source.Cell(of with { Subject = SubjectType.Collective }),
            source.Cell(of with { Subject = SubjectType.Individual }),
            .. Enum.GetValues<WorkField>().Select(f => source.Cell(of with { Field = f })),
            source.Cell(of with { Level = RegistrationLevel.Bloc }),
            new(reported),
            new(source.PastDue ? all.Value - reported : 0),
            source.Cell(of with { Measure = Measure.Recognised }),
            source.Cell(of with { Measure = Measure.Commended }),
        ];
    }

    /// <summary>A unit cannot report on more models than it has, so the sum is made of what each row shows.</summary>
    private static UnitAnswers Sum(FigureSource source) => new(
        source.Units.Sum(u => source.Answers.GetValueOrDefault(u.Id) is { } a ? Math.Min(source.Now.Count(new() { Unit = u.Id }), a.Done + a.NotDone) : 0), 0);
}
