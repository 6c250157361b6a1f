using System.Globalization;
using DanVanKheo.Organisations;

namespace DanVanKheo.Tests.Organisations;

/// <summary>A unit of one day under the tree of another.</summary>
public sealed class UnitMapperTests
{
    private static readonly OrganisationBook Book = TwoReforms.Book;

    [Theory]
    [InlineData("a", "2027-06-15", "2027-06-30", "a 1")]
    [InlineData("a", "2027-06-15", "2027-07-01", "b 0.6, c 0.4")]
    [InlineData("a", "2027-06-15", "2028-06-15", "b 0.6, f 0.4")]
    [InlineData("b", "2027-12-15", "2028-06-15", "b 1")]
    [InlineData("c", "2027-12-31", "2028-01-01", "f 1")]
    [InlineData("d", "2027-06-15", "2027-12-15", "f 1")]
    [InlineData("g", "2027-06-15", "2027-12-15", "g 1")]
    [InlineData("h", "2027-06-15", "2027-12-15", "g 1")]
    [InlineData("j", "2027-06-15", "2028-06-15", "j 1")]
    [InlineData("k", "2027-06-15", "2028-06-15", "k 1")]
    [InlineData("f", "2028-06-15", "2027-06-15", "a 0.5, d 0.25, e 0.25")]
    [InlineData("b", "2028-06-15", "2027-06-15", "a 1")]
    [InlineData("g", "2028-06-15", "2027-06-15", "g 0.5, h 0.5")]
    [InlineData("a", "2027-06-15", "2027-06-15", "a 1")]
    public void Shares_follow_the_unit(string unit, string counted, string date, string shares)
    {
        var mapping = Book.MapTo(unit, Day(counted), Day(date));
        Assert.Equal(1m, mapping.Shares.Sum(s => s.Weight));
        Assert.Equal(shares, string.Join(", ", mapping.Shares.OrderBy(s => s.Organisation.Id).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Organisation.Id} {s.Weight:0.####}"))));
    }

    [Theory]
    [InlineData("a", "2028-06-15", "Split Unit a > Unit b 0.6 QĐ 12; Split Unit a > Unit c 0.4 QĐ 12; Merged Unit c > Unit f 1.0 QĐ 31")]
    [InlineData("d", "2028-06-15", "Merged Unit d > Unit f 1.0 ")]
    [InlineData("h", "2028-06-15", "Merged Unit h > Unit g 1.0 ")]
    [InlineData("j", "2028-06-15", "Renamed Unit j > Unit j the second 1.0 QĐ 13; Moved Unit west > Unit east 1.0 QĐ 14")]
    [InlineData("k", "2028-06-15", "Ended Unit k > Unit k 1.0 QĐ 32")]
    [InlineData("g", "2028-06-15", "")]
    [InlineData("a", "2027-06-30", "")]
    public void Every_step_is_told_with_its_paper(string unit, string date, string steps)
    {
        var mapping = Book.MapTo(unit, TwoReforms.Before, Day(date));
        Assert.Equal(steps, string.Join("; ", mapping.Steps.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Kind} {s.From} > {s.To} {s.Weight:0.0} {s.Basis}"))));
    }

    [Fact]
    public void The_largest_part_carries_the_work_on() => Assert.Equal("b", Book.MapTo("a", TwoReforms.Before, TwoReforms.After).Main.Id);

    [Fact]
    public void An_unknown_unit_is_refused() => Assert.Equal("UnknownUnit", Refusal.Of(() => Book.MapTo("nowhere", TwoReforms.Before, TwoReforms.After)));

    [Theory]
    [InlineData("2027-06-15", 10)]
    [InlineData("2027-12-15", 9)]
    [InlineData("2028-06-15", 7)]
    [InlineData("2019-12-31", 0)]
    public void The_tree_of_a_day_holds_who_lived_then(string date, int organisations) =>
        Assert.Equal(organisations, Book.TreeAt(Day(date)).Organisations.Count);

    [Fact]
    public void The_tree_of_a_day_has_the_names_and_places_of_that_day()
    {
        var (old, now) = (Book.TreeAt(TwoReforms.Before), Book.TreeAt(TwoReforms.First));
        Assert.Equal(("Unit j", "west"), (old.Find("j")!.Name, old.Find("j")!.Parent));
        Assert.Equal(("Unit j the second", "east"), (now.Find("j")!.Name, now.Find("j")!.Parent));
        Assert.Equal(["a", "j", "k"], old.Children("west").Select(o => o.Id));
        Assert.Equal(["b", "c", "k"], now.Children("west").Select(o => o.Id));
    }

    [Fact]
    public void Counts_are_mapped_and_none_is_lost()
    {
        var report = Book.MapTo(new Dictionary<string, int> { ["a"] = 5, ["d"] = 2, ["k"] = 1 }, TwoReforms.Before, TwoReforms.After);
        Assert.Equal(8m, report.Total);
        Assert.Equal([("b", 3.0m), ("f", 4.0m), ("k", 1m)], report.Counts.Select(c => (c.Organisation.Id, c.Count)));
        Assert.Equal(["a 5 0.4", "d 2 1"], report.Counts[1].Parts.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Unit} {p.Count} {p.Weight}")));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
