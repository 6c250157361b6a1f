using System.Globalization;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Periods;

/// <summary>Biểu 4: by year, subject and level.</summary>
internal static class TermTable
{
    private static readonly string[] Columns = ["Total", "Collective", "Individual", "Bloc", "BlocCollective", "BlocIndividual", "Grassroots"];

    public static PeriodTable Of(FigureSource source)
    {
        IReadOnlyList<TableRow> rows = [.. source.Period.Years.Select(y => TableRow.Named(y.ToString(CultureInfo.InvariantCulture), Cells(source, new() { Year = y })))];
        var total = TableRow.Keyed("Total", Cells(source, new()));
        IReadOnlyList<TableRow> all = [.. rows, total];
        return new("Bieu4", Columns, rows, total,
        [
            .. PeriodTable.Down(Columns, rows, total, Enumerable.Range(0, Columns.Length)),
            .. PeriodTable.Across("Subjects", all, 0, 1, 2),
            .. PeriodTable.Across("BlocSubjects", all, 3, 4, 5),
            .. PeriodTable.Across("Levels", all, 0, 3, 6),
        ]);
    }

    private static IReadOnlyList<TableCell> Cells(FigureSource source, FigureQuery of)
    {
        var bloc = of with { Level = RegistrationLevel.Bloc };
        return
        [
            source.Cell(of),
            source.Cell(of with { Subject = SubjectType.Collective }),
            source.Cell(of with { Subject = SubjectType.Individual }),
            source.Cell(bloc),
            source.Cell(bloc with { Subject = SubjectType.Collective }),
            source.Cell(bloc with { Subject = SubjectType.Individual }),
            source.Cell(of with { Level = RegistrationLevel.Grassroots }),
        ];
    }
}
