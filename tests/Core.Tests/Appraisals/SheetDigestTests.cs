using DanVanKheo.Appraisals;

namespace DanVanKheo.Tests.Appraisals;

/// <summary>One letter for several sheets: the first goes at once, what comes within the window goes together.</summary>
public sealed class SheetDigestTests
{
    private static readonly DateTimeOffset Start = new(2027, 10, 4, 2, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    [Fact]
    public void The_first_letter_goes_at_once_with_everything_that_is_open_already()
    {
        var digest = SheetDigest.Decide(null, "a", Open(("a", 0), ("b", 0)), Start, Window)!;
        Assert.Equal(("a", Start), (digest.Sheet, digest.SentAt));
        Assert.Equal(["b"], digest.Others);
        Assert.Null(SheetDigest.Decide(digest, "b", Open(("a", 0), ("b", 0)), Start.AddHours(9), Window));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(14, false)]
    [InlineData(15, true)]
    [InlineData(600, true)]
    public void A_sheet_that_comes_later_waits_until_the_window_is_over(int minutes, bool sent)
    {
        var last = new SheetDigest("a", ["b"], Start);
        var next = SheetDigest.Decide(last, "c", Open(("a", -1), ("b", -1), ("c", 1), ("d", 2)), Start.AddMinutes(minutes), Window);
        Assert.Equal(sent, next is not null);
        if (next is not null) Assert.Equal(["d"], next.Others);
    }

    [Fact]
    public void A_second_run_for_the_same_letter_finds_the_first()
    {
        var last = new SheetDigest("a", ["b"], Start);
        Assert.Same(last, SheetDigest.Decide(last, "a", Open(("a", 0), ("z", 1)), Start.AddMinutes(1), Window));
    }

    [Fact]
    public void Without_a_window_every_sheet_has_its_own_letter()
    {
        var digest = SheetDigest.Decide(new("a", [], Start), "b", Open(("a", 0), ("b", 0)), Start, TimeSpan.Zero)!;
        Assert.Equal("b", digest.Sheet);
        Assert.Empty(digest.Others);
    }

    [Fact]
    public void It_lists_no_more_than_a_reader_reads() =>
        Assert.Equal(SheetDigest.Most, SheetDigest.Decide(null, "own", [.. Enumerable.Range(0, 99).Select(i => ($"s{i}", Start))], Start, Window)!.Others.Count);

    private static IReadOnlyList<(string, DateTimeOffset)> Open(params (string Sheet, int Minutes)[] sheets) => [.. sheets.Select(s => (s.Sheet, Start.AddMinutes(s.Minutes)))];
}
