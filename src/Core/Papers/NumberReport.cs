namespace DanVanKheo.Papers;

/// <summary>What is odd about a series: numbers missing, used twice, beyond the counter, or dated before an earlier number. All empty in a good register.</summary>
public sealed record NumberReport(int Last, IReadOnlyList<int> Missing, IReadOnlyList<int> Repeated, IReadOnlyList<int> Beyond, IReadOnlyList<int> DatedBack)
{
    public bool IsClean => Missing.Count + Repeated.Count + Beyond.Count + DatedBack.Count == 0;

    /// <param name="last">The last number the counter gave.</param>
    public static NumberReport Of(int last, IEnumerable<NumberDate> issued)
    {
        var ordered = issued.OrderBy(n => n.Number).ToList();
        var present = ordered.Select(n => n.Number).ToHashSet();
        return new(
            last,
            [.. Enumerable.Range(1, last).Where(n => !present.Contains(n))],
            [.. ordered.GroupBy(n => n.Number).Where(g => g.Count() > 1).Select(g => g.Key)],
            [.. present.Where(n => n > last).Order()],
            [.. DatedBackIn(ordered)]);
    }

    private static IEnumerable<int> DatedBackIn(IEnumerable<NumberDate> ordered)
    {
        var latest = DateOnly.MinValue;
        foreach (var paper in ordered)
        {
            if (paper.Date < latest) yield return paper.Number;
            else latest = paper.Date;
        }
    }
}
