namespace DanVanKheo.Contests;

/// <summary>Ranks the entries of a round: by total, then by the criteria of the tie-break; never by chance or by name.</summary>
public static class ContestRanking
{
    /// <summary>The standings of each group, best first; one group with an empty name when the round is not held by cluster.</summary>
    public static IReadOnlyList<(string Cluster, IReadOnlyList<Standing> Standings)> Rank(ContestRound round, IEnumerable<ContestEntry> entries) =>
    [
        .. entries.GroupBy(e => round.Within == ContestScope.Cluster ? e.Cluster : "", StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, Group(round, [.. g]))),
    ];

    private static IReadOnlyList<Standing> Group(ContestRound round, IReadOnlyList<ContestEntry> entries)
    {
        var scored = entries.Where(e => e.Total is not null).OrderByDescending(e => e, Comparer<ContestEntry>.Create((a, b) => Compare(round, a, b))).ThenBy(e => e.Code, StringComparer.Ordinal).ToList();
        int Better(ContestEntry entry) => scored.Count(other => Compare(round, other, entry) > 0);
        Standing Of(ContestEntry entry)
        {
            var (better, equal) = (Better(entry), scored.Count(other => Compare(round, other, entry) == 0));
            var within = better + equal <= round.Promoted;
            return new(better + 1, entry, within, !within && better < round.Promoted) { ToldApartBy = ToldApart(round, entry, scored) };
        }

        return [.. scored.Select(Of), .. entries.Where(e => e.Total is null).OrderBy(e => e.Code, StringComparer.Ordinal).Select(e => new Standing(null, e, false, false))];
    }

    /// <summary>The criterion that decided between the entry and the nearest other of the same total.</summary>
    private static string ToldApart(ContestRound round, ContestEntry entry, List<ContestEntry> scored)
    {
        var at = scored.IndexOf(entry);
        var rival = scored.Where(o => o.Total == entry.Total && Compare(round, o, entry) != 0).OrderBy(o => Math.Abs(scored.IndexOf(o) - at)).FirstOrDefault();
        return rival is null ? "" : round.TieBreak.First(c => entry.Points.GetValueOrDefault(c) != rival.Points.GetValueOrDefault(c));
    }

    private static int Compare(ContestRound round, ContestEntry one, ContestEntry other) =>
        round.TieBreak.Select(c => one.Points.GetValueOrDefault(c).CompareTo(other.Points.GetValueOrDefault(c)))
            .Prepend(Nullable.Compare(one.Total, other.Total))
            .FirstOrDefault(order => order != 0);
}
