using DanVanKheo.Dossiers;

namespace DanVanKheo.Periods;

/// <summary>Biểu 3: how far the models have come, with tập thể and cá nhân.</summary>
internal static class FunnelTable
{
    private static readonly string[] Columns = ["Total", "Collective", "Individual", "ShareOfRegistered"];

    public static PeriodTable Of(FigureSource source)
    {
        var registered = source.Now.Count(new());
        IReadOnlyList<TableRow> rows = [.. Milestones.Funnel.Select(m => Row(source, new(m), registered))];
        return new("Bieu3", Columns, rows, null, [.. PeriodTable.Across("Subjects", rows, 0, 1, 2)]);
    }

    private static TableRow Row(FigureSource source, FigureQuery of, int registered) => TableRow.Keyed($"Measure.{of.Measure}",
    [
        source.Cell(of),
        source.Cell(of with { Subject = SubjectType.Collective }),
        source.Cell(of with { Subject = SubjectType.Individual }),
        FigureSource.Share(source.Now.Count(of), registered),
    ]);
}
