using DanVanKheo.Organisations;
using DanVanKheo.Periods;
using DanVanKheo.Tallies;

namespace DanVanKheo.Tests.Periods;

public sealed class UnitQueryTests
{
    private static readonly CountedUnit[] Units =
    [
        new("a", "A", OrganisationKind.GrassrootsCommittee), new("b", "B", OrganisationKind.GrassrootsCell), new("c", "C", OrganisationKind.GrassrootsCell), new("m", "M", OrganisationKind.MassOrganisation),
    ];

    [Theory]
    [InlineData("Units.Base", UnitShow.All, "a b c")]
    [InlineData("Units.Base", UnitShow.Taking, "a b")]
    [InlineData("Units.Base", UnitShow.Missing, "c")]
    [InlineData("Kind.GrassrootsCell", UnitShow.Missing, "c")]
    [InlineData("Kind.MassOrganisation", UnitShow.Taking, "m")]
    [InlineData("", UnitShow.Taking, "a b m")]
    public void A_count_of_units_counts_those_it_names(string among, UnitShow show, string expected) =>
        Assert.Equal(expected, string.Join(' ', new UnitQuery(among, new(), show).Pick(Units, new HashSet<string> { "a", "b", "m" }).Select(u => u.Id)));

    [Fact]
    public void What_an_address_says_is_what_was_written()
    {
        var query = new UnitQuery("Kind.GrassrootsCell", new(Measure.Commended) { Group = "b.c", Reported = false, Earlier = true }, UnitShow.Missing);
        Assert.Equal(query, UnitQuery.Parse(Read(query.ToQuery())));
        Assert.Null(UnitQuery.Parse(Read("trong=Kind.Nothing&xem=All")));
        Assert.Null(UnitQuery.Parse(Read("trong=Units.Base&xem=7")));
    }

    [Fact]
    public void What_was_reported_is_a_property_of_the_record()
    {
        var record = CountedSample.One(1) with { Answer = DoneAnswer.NotDone };
        Assert.True(new FigureQuery { Reported = true }.Covers(record, SourceSample.AsOf));
        Assert.False(new FigureQuery { Reported = false }.Covers(record, SourceSample.AsOf));
        Assert.True(new FigureQuery { Reported = false }.Covers(record with { Answer = DoneAnswer.NotReported }, SourceSample.AsOf));
    }

    private static Func<string, string?> Read(string query)
    {
        var parts = query.Split('&').Select(p => p.Split('=')).ToDictionary(p => p[0], p => Uri.UnescapeDataString(p[1]));
        return parts.GetValueOrDefault;
    }
}
