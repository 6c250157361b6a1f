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
            return new(better + 1, entry, within, !within && better < round.Promoted);
        }

        return [.. scored.Select(Of), .. entries.Where(e => e.Total is null).OrderBy(e => e.Code, StringComparer.Ordinal).Select(e => new Standing(null, e, false, false))];
    }

    private static int Compare(ContestRound round, ContestEntry one, ContestEntry other) =>
        round.TieBreak.Select(c => one.Points.GetValueOrDefault(c).CompareTo(other.Points.GetValueOrDefault(c)))
            .Prepend(Nullable.Compare(one.Total, other.Total))
            .FirstOrDefault(order => order != 0);
}
