using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Periods;
using DanVanKheo.Tallies;

namespace DanVanKheo.Tests.Periods;

/// <summary>Fifteen years: which unit never had a model in which field, and in which year.</summary>
public sealed class GapTableTests
{
    private static readonly Period Years = new(2024, new(2024, 6, 15), PeriodKind.Term, 2010);
    private static readonly CountedUnit[] Units = [new("u1", "Đơn vị 1", OrganisationKind.GrassrootsCell), new("u2", "Đơn vị 2", OrganisationKind.GrassrootsCell)];

    private static TallyFigures Figures { get; } = TallyFigures.Count(Years.AsOf,
    [
        Record(1, 2010, "u1", WorkField.Economy), Record(2, 2010, "u1", WorkField.Economy), Record(3, 2015, "u1", WorkField.Economy), Record(4, 2024, "u1", WorkField.CultureSociety), Record(5, 2024, "u2", WorkField.CultureSociety),
    ]);

    [Fact]
    public void By_field()
    {
        var table = GapTable.Of(Figures, Units, Years);
        Assert.Equal(["Economy", "CultureSociety", "DefenceSecurity", "PoliticalSystem", "Gaps"], table.Columns);
        Assert.Equal([3, 1, 0, 0, null], table.Rows[0].Cells.Select(c => c.Value));
        Assert.Equal(["2/4", "3/4"], table.Rows.Select(r => r.Words));
        Assert.Equal([1, 0, 2, 2, null], table.Total!.Cells.Select(c => c.Value));
        Assert.Equal("u2", Assert.Single(table.Total.Cells[0].Units!.Pick(Units, Figures.Units(new() { Field = WorkField.Economy }))).Id);
    }

    [Fact]
    public void By_year_of_one_field()
    {
        var table = GapTable.Of(Figures, Units, Years, WorkField.Economy);
        Assert.Equal(16, table.Columns.Count);
        Assert.Equal(["2010", "2015"], table.Columns.Zip(table.Rows[0].Cells).Where(c => c.Second.Value > 0).Select(c => c.First));
        Assert.All(table.Rows.SelectMany(r => r.Cells).Where(c => c.Query is not null), c => Assert.Equal(c.Value, Figures.Count(c.Query!)));
    }

    private static CountedDossier Record(int number, int year, string unit, WorkField field) =>
        CountedSample.One(number) with { Code = $"DVK-{year}-{number:D4}", Unit = unit, Field = field, SubmittedAt = new(year, 3, 1, 2, 0, 0, TimeSpan.Zero) };
}
