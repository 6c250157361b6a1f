namespace DanVanKheo.Papers;

/// <summary>What is odd about a series: numbers missing, used twice, beyond the counter, or dated before an earlier number. All empty in a good register.</summary>
public sealed record NumberReport(int Last, IReadOnlyList<int> Missing, IReadOnlyList<int> Repeated, IReadOnlyList<int> Beyond, IReadOnlyList<int> DatedBack)
{
    public bool IsClean => Missing.Count + Repeated.Count + Beyond.Count + DatedBack.Count == 0;

    /// <param name="last">The last number the counter gave.</param>
    /// <param name="issued">All numbers of the series.</param>
    public static NumberReport Of(int last, IEnumerable<NumberDate> issued) => Of(last, CheckedNumbers.None, issued);

    /// <param name="last">The last number the counter gave.</param>
    /// <param name="before">What was found up to some number.</param>
    /// <param name="issued">The numbers after it.</param>
    public static NumberReport Of(int last, CheckedNumbers before, IEnumerable<NumberDate> issued)
    {
        var ordered = issued.OrderBy(n => n.Number).ToList();
        var present = ordered.Select(n => n.Number).ToHashSet();
        return new(
            last,
            [.. before.Missing, .. Enumerable.Range(before.Through + 1, Math.Max(0, last - before.Through)).Where(n => !present.Contains(n))],
            [.. before.Repeated.Union(ordered.GroupBy(n => n.Number).Where(g => g.Count() > 1 || g.Key <= before.Through).Select(g => g.Key)).Order()],
            [.. present.Where(n => n > last).Order()],
            [.. before.DatedBack, .. DatedBackIn(ordered, before.Latest)]);
    }

    private static IEnumerable<int> DatedBackIn(IEnumerable<NumberDate> ordered, DateOnly latest)
    {
        foreach (var paper in ordered)
        {
            if (paper.Date < latest) yield return paper.Number;
            else latest = paper.Date;
        }
    }
}
