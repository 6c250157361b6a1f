namespace DanVanKheo.Boards;

/// <summary>The open dossiers of one reader under one filter.</summary>
/// <param name="Counts">How many wait at each stage under the filter's other parts, and how many of them are late.</param>
/// <param name="Late">How many of <paramref name="Items"/> are late.</param>
/// <param name="Items">What is longest overdue first, what the submitter has last.</param>
public sealed record Board(IReadOnlyDictionary<string, (int All, int Late)> Counts, IReadOnlyList<BoardItem> Items, int Late)
{
    public static Board Of(IEnumerable<BoardItem> seen, BoardFilter filter, DateTimeOffset now)
    {
        var anywhere = seen.Where(i => filter.TakesAtAnyStage(i, now)).ToList();
        var here = anywhere.Where(i => filter.Takes(i, now)).ToList();
        return new(
            anywhere.GroupBy(i => i.Stage).ToDictionary(g => g.Key, g => (g.Count(), g.Count(i => i.IsLate(now)))),
            [.. here.OrderBy(i => i.Due is null).ThenBy(i => i.Due?.Day ?? DateOnly.MaxValue).ThenBy(i => i.Since).ThenBy(i => i.Code.Year).ThenBy(i => i.Code.Number)],
            here.Count(i => i.IsLate(now)));
    }
}
