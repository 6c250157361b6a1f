using DanVanKheo.Contests;

namespace DanVanKheo.Tests.Contests;

/// <summary>Six clusters, the best of each goes on; equal totals are told apart by criteria, and a tie that stays is left to the jury.</summary>
public sealed class ContestRankingTests
{
    private static readonly ContestRound ByCluster = new("so-khao", 1, ContestScope.Cluster) { TieBreak = ["xu-ly", "kien-thuc"] };

    [Fact]
    public void The_best_of_each_cluster_goes_on()
    {
        var entries = Enumerable.Range(0, 12).Select(n => Entry($"T{n:D2}", $"cum-{n / 2 + 1}", 60 + n % 2 * 5));
        var groups = ContestRanking.Rank(ByCluster, entries);
        Assert.Equal(["cum-1", "cum-2", "cum-3", "cum-4", "cum-5", "cum-6"], groups.Select(g => g.Cluster));
        Assert.Equal(["T01", "T03", "T05", "T07", "T09", "T11"], groups.SelectMany(g => g.Standings).Where(s => s.Proposed).Select(s => s.Entry.Code));
        Assert.All(groups, g => Assert.Equal([1, 2], g.Standings.Select(s => s.Rank)));
    }

    /// <summary>Totals, first tie-break, second: who is proposed, who is tied, and the ranks, for one place.</summary>
    [Theory]
    [InlineData("80 30 20|80 31 10", "B", "", "1 2")]
    [InlineData("80 30 20|80 30 21", "B", "", "1 2")]
    [InlineData("80 30 20|80 30 20", "", "A B", "1 1")]
    [InlineData("80 30 20|80 30 20|81 0 0", "C", "", "1 2 2")]
    [InlineData("79.5 30 20|80 0 0", "B", "", "1 2")]
    public void Ties(string rows, string proposed, string tied, string ranks)
    {
        var standings = Assert.Single(ContestRanking.Rank(ByCluster, rows.Split('|').Select((r, i) => Entry(((char)('A' + i)).ToString(), "cum-1", r.Split(' '))))).Standings;
        Assert.Equal(proposed, string.Join(' ', standings.Where(s => s.Proposed).Select(s => s.Entry.Code)));
        Assert.Equal(tied, string.Join(' ', standings.Where(s => s.Tied).Select(s => s.Entry.Code)));
        Assert.Equal(ranks, string.Join(' ', standings.Select(s => s.Rank)));
    }

    [Fact]
    public void Without_a_score_there_is_no_rank()
    {
        var standings = ContestRanking.Rank(new("x", 5), [Entry("A", "", 50), Entry("B", "", 60) with { Total = null }])[0].Standings;
        Assert.Equal([(1, true), (null, false)], standings.Select(s => (s.Rank, s.Proposed)));
    }

    [Fact]
    public void Two_places_and_three_equals_propose_nobody() =>
        Assert.All(ContestRanking.Rank(new("x", 2), "ABC".Select(c => Entry($"{c}", "", 70)))[0].Standings, s => Assert.Equal((1, false, true), (s.Rank, s.Proposed, s.Tied)));

    private static ContestEntry Entry(string code, string cluster, decimal total) => new(code, code, "u", cluster, total, new Dictionary<string, decimal>());

    private static ContestEntry Entry(string code, string cluster, string[] points) => new(code, code, "u", cluster, Number(points[0]), new Dictionary<string, decimal> { ["xu-ly"] = Number(points[1]), ["kien-thuc"] = Number(points[2]) });

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
