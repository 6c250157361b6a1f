using DanVanKheo.Dossiers;
using DanVanKheo.Tallies;

namespace DanVanKheo.Periods;

/// <summary>Biểu 7: the same figures on the same day a year earlier.</summary>
internal static class ComparisonTable
{
    private static readonly string[] Columns = ["Now", "Before", "Difference", "DifferenceShare"];

    private static readonly (string Key, FigureQuery Query)[] Rows =
    [
        ("Measure.Registered", new()),
        ("New", new() { Kind = RegistrationKind.New }),
        ("Continuing", new() { Kind = RegistrationKind.Continuing }),
        ("Collective", new() { Subject = SubjectType.Collective }),
        ("Individual", new() { Subject = SubjectType.Individual }),
        ("Economy", new() { Field = WorkField.Economy }),
        ("CultureSociety", new() { Field = WorkField.CultureSociety }),
        ("DefenceSecurity", new() { Field = WorkField.DefenceSecurity }),
        ("PoliticalSystem", new() { Field = WorkField.PoliticalSystem }),
        ("Bloc", new() { Level = RegistrationLevel.Bloc }),
        ("Measure.Recognised", new(Measure.Recognised)),
        ("Measure.Commended", new(Measure.Commended)),
        ("Measure.Dropped", new(Measure.Dropped)),
    ];

    public static PeriodTable Of(FigureSource source) => new("Bieu7", Columns, [.. Rows.Select(r => Row(source, r.Key, r.Query))], null, []);

    private static TableRow Row(FigureSource source, string key, FigureQuery query)
    {
        var (now, before) = (source.Now.Count(query), source.Before.Count(query));
        return TableRow.Keyed(key, [new(now, query), new(before, query with { Earlier = true }), new(now - before, null, CellStyle.Difference), FigureSource.Share(now - before, before)]);
    }
}
