using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Periods;
using DanVanKheo.Tallies;

namespace DanVanKheo.Tests.Periods;

/// <summary>The figures the seed articles state, in the tables they belong into (domain.md §1.2, §4.6).</summary>
public sealed class SeedTableTests
{
    private static readonly DateTimeOffset Spring = VietnamTime.At(new(2024, 3, 1), new(9, 0));

    /// <summary>S1: 182 = 02 + 100 + 80.</summary>
    [Fact]
    public void Three_figures_and_the_whole_cross_table()
    {
        var tables = PeriodTables.Of(SourceSample.Of(
        [
            In("u1", CountedSample.One(1, RegistrationLevel.Bloc, RegistrationKind.Continuing)), In("u1", CountedSample.One(2, RegistrationLevel.Bloc)),
            .. CountedSample.Many(3, 100, kind: RegistrationKind.Continuing).Select(r => In("u1", r)), .. CountedSample.Many(103, 80).Select(r => In("u2", r)),
        ]));
        Assert.Equal([2, 100, 80], tables.Find("S1")!.Rows.Select(r => r.Cells[0].Value));
        Assert.Equal(182, tables.Find("S1")!.Total!.Cells[0].Value);
        Assert.Equal([1, 1, 2, 100, 80, 180], tables.Find("Cross")!.Rows.SelectMany(r => r.Cells).Select(c => c.Value));
        Assert.Equal([102, 80], tables.Find("Bieu1")!.Rows.Select(r => r.Cells[0].Value));
        Assert.True(tables.Adds);
        Assert.True(tables.Checks.Count() > 20);
    }

    /// <summary>S0: 225 = 108 + 117 through the years 2021–2024 and on; 23 at bloc level = 15 + 8.</summary>
    [Fact]
    public void A_term_by_year_subject_and_level()
    {
        var records = CountedSample.Many(1, 15, RegistrationLevel.Bloc).Concat(CountedSample.Many(16, 8, RegistrationLevel.Bloc, subject: SubjectType.Individual))
            .Concat(CountedSample.Many(24, 93)).Concat(CountedSample.Many(117, 109, subject: SubjectType.Individual))
            .Select((r, i) => In("u1", r) with { Code = $"DVK-{2021 + i % 4}-{i + 1:D4}", SubmittedAt = Spring.AddYears(i % 4 - 3) });
        var table = PeriodTables.Of(SourceSample.Of(records, from: 2021)).Find("Bieu4")!;
        Assert.Equal(["2021", "2022", "2023", "2024"], table.Rows.Select(r => r.Name));
        Assert.Equal([225, 108, 117, 23, 15, 8, 202], table.Total!.Cells.Select(c => c.Value));
        Assert.True(table.Adds);
    }

    /// <summary>S3: 69 of 72 grassroots organisations and 3 mass organisations, which stand beside them.</summary>
    [Fact]
    public void Participation_names_who_is_missing_and_keeps_mass_organisations_apart()
    {
        IReadOnlyList<Organisation> units =
        [
            .. Enumerable.Range(1, 50).Select(n => SourceSample.Unit(n)), .. Enumerable.Range(51, 22).Select(n => SourceSample.Unit(n, OrganisationKind.GrassrootsCell)),
            .. Enumerable.Range(73, 3).Select(n => SourceSample.Unit(n, OrganisationKind.MassOrganisation)),
        ];
        var records = Enumerable.Range(1, 75).Where(n => n is not (50 or 71 or 72)).Select(n => In($"u{n}", CountedSample.One(n)));
        var table = PeriodTables.Of(SourceSample.Of(records, units: units)).Find("Bieu5")!;
        Assert.Equal([50, 49, 1], Values("Kind.GrassrootsCommittee"));
        Assert.Equal([22, 20, 2], Values("Kind.GrassrootsCell"));
        Assert.Equal([72, 69, 3], Values("Units.Base"));
        Assert.Equal([3, 3, 0], Values("Kind.MassOrganisation"));
        Assert.Equal(69 / 72.0, table.Value("Units.Base", "UnitsShare"));
        Assert.Equal("Đơn vị 50; Đơn vị 71; Đơn vị 72", table.Rows.Single(r => r.Key == "Units.Base").Words);
        Assert.True(table.Adds);

        double?[] Values(string row) => [table.Value(row, "UnitsBase"), table.Value(row, "UnitsRegistered"), table.Value(row, "UnitsMissing")];
    }

    /// <summary>S3: 93 works = 15 + 28 + 15 + 35, of which 18 of the last group are administrative reform.</summary>
    [Fact]
    public void Works_by_group_with_the_group_within_one()
    {
        (string Group, int Count)[] groups = [("1-dang", 15), ("2-don-vi", 28), ("3-nq54", 15), ("4-dot-pha", 17), ("4-dot-pha.cchc", 18)];
        var records = groups.SelectMany((g, i) => CountedSample.Many(1 + 100 * i, g.Count).Select(r => In("u1", r) with { Group = g.Group }));
        var table = PeriodTables.Of(SourceSample.Of(records)).Find("Bieu6")!;
        Assert.Equal([("1-dang", 15), ("2-don-vi", 28), ("3-nq54", 15), ("4-dot-pha", 35), ("– 4-dot-pha.cchc", 18)], table.Rows.Select(r => (r.Name, (int)r.Cells[0].Value!)));
        Assert.Equal(93, table.Total!.Cells[0].Value);
        Assert.True(table.Adds);
    }

    /// <summary>S3: 37 collectives and 63 individuals commended, 08 individuals proposed to the city.</summary>
    [Fact]
    public void The_funnel_ends_with_who_is_proposed_higher()
    {
        var records = CountedSample.Many(1, 37).Concat(CountedSample.Many(38, 63, subject: SubjectType.Individual)).Select(r => In("u1", r) with
        {
            CommendedAt = Spring.AddDays(30),
            Reached = Milestones.Funnel.Skip(1).Where(m => m is not (Measure.Commended or Measure.Nominated) || (m == Measure.Nominated && r.Code[^2..] is "92" or "93" or "94" or "95" or "96" or "97" or "98" or "99"))
                .ToDictionary(m => m, _ => Spring.AddDays(40)),
        });
        var table = PeriodTables.Of(SourceSample.Of(records)).Find("Bieu3")!;
        Assert.Equal((100, 37, 63), ((int)table.Value("Measure.Commended", "Total")!, (int)table.Value("Measure.Commended", "Collective")!, (int)table.Value("Measure.Commended", "Individual")!));
        Assert.Equal((8, 0, 8), ((int)table.Value("Measure.Nominated", "Total")!, (int)table.Value("Measure.Nominated", "Collective")!, (int)table.Value("Measure.Nominated", "Individual")!));
        Assert.True(table.Adds);
    }

    private static CountedDossier In(string unit, CountedDossier record) => record with { Unit = unit };
}
