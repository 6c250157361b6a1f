using DanVanKheo.Organisations;
using DanVanKheo.Periods;
using DanVanKheo.Tallies;

namespace DanVanKheo.Tests.Periods;

/// <summary>What tables are made of, from records alone.</summary>
internal static class SourceSample
{
    public static readonly DateOnly AsOf = new(2024, 6, 15);

    public static Organisation Unit(int number, OrganisationKind kind = OrganisationKind.GrassrootsCommittee) => new($"u{number}", kind, $"Đơn vị {number}", "bloc");

    public static FigureSource Of(IEnumerable<CountedDossier> records, IEnumerable<CountedDossier>? before = null, IReadOnlyList<Organisation>? units = null, int from = 0, IReadOnlyDictionary<string, UnitAnswers>? answers = null) => new(
        new(AsOf.Year, AsOf, from == 0 ? PeriodKind.HalfYear : PeriodKind.Term, from),
        TallyFigures.Count(AsOf, records),
        TallyFigures.Count(AsOf.AddYears(-1), before ?? []),
        units ?? [Unit(1), Unit(2)],
        answers ?? new Dictionary<string, UnitAnswers>(),
        PastDue: true);

    public static double? Value(this PeriodTable table, string row, string column) =>
        (table.Rows.FirstOrDefault(r => r.Name == row || r.Key == row) ?? table.Total!).Cells[table.Columns.ToList().IndexOf(column)].Value;
}
