using DanVanKheo.Tallies;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Tallies;

public sealed class CellCountsTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("0:12", "0:12")]
    [InlineData("257:3 0:12", "0:12 257:3")]
    [InlineData("0:12 0:-12", "")]
    [InlineData("0:-2", "0:-2")]
    public void Text_is_read_added_and_written_in_order(string? text, string written)
    {
        var counts = new CellCounts();
        counts.Add(text);
        Assert.Equal(written, counts.ToString());
    }

    [Theory]
    [InlineData("12")]
    [InlineData("a:b")]
    [InlineData("0:1  1:1")]
    [InlineData("16384:1")]
    [InlineData("-1:1")]
    public void Anything_else_is_refused(string text) => Assert.Throws<FormatException>(() => new CellCounts().Add(text));

    [Fact]
    public void What_is_written_reads_back() => Prop.ForAll(
        Gen.Choose(0, 3000).SelectMany(c => Gen.Choose(-9, 9).Select(n => (c, n))).ListOf().ToArbitrary(),
        cells =>
        {
            var (counts, again) = (new CellCounts(), new CellCounts());
            foreach (var (cell, by) in cells) counts.Add(cell, by);
            again.Add(counts.ToString());
            return again.All.SequenceEqual(counts.All) && counts.IsEmpty == (counts.ToString().Length == 0);
        }).QuickCheckThrowOnFailure();
}
