namespace DanVanKheo.Appraisals;

/// <summary>
/// What a panel says. The total is the median, so that one very high or very low sheet does not decide; the mean and the spread stand beside it.
/// <see cref="Criteria"/> answers "why 82": the parts come from the sheet in the middle (or the two), and therefore add up to the median.
/// </summary>
/// <param name="IsWide">The sheets lie further apart than the set allows: talk before deciding.</param>
public sealed record AppraisalResult(decimal Median, decimal Mean, decimal Spread, bool IsWide, Band Band, IReadOnlyList<CriterionResult> Criteria)
{
    public bool KnockedOut => Criteria.Any(c => c.KnockedOut);

    /// <summary>Null without sheets.</summary>
    public static AppraisalResult? Of(CriteriaSet set, IReadOnlyList<ScoreSheet> sheets)
    {
        if (sheets.Count == 0) return null;
        var sorted = sheets.OrderBy(set.Total).ToList();
        ScoreSheet[] middle = [sorted[(sorted.Count - 1) / 2], sorted[sorted.Count / 2]];
        List<decimal> totals = [.. sheets.Select(set.Total)];
        List<CriterionResult> criteria = [.. set.Criteria.Select(c => Of(set, c, sheets, middle))];
        var (median, spread) = (Statistics.Median(totals), Statistics.Spread(totals));
        var band = criteria.Any(c => c.KnockedOut) ? set.Lowest : set.BandOf(median);
        return new(median, Statistics.Mean(totals), spread, spread > set.SpreadLimit, band, criteria);
    }

    private static CriterionResult Of(CriteriaSet set, Criterion criterion, IReadOnlyList<ScoreSheet> sheets, ScoreSheet[] middle)
    {
        List<decimal> points = [.. sheets.Select(s => s.Of(criterion.Id).Points)];
        var median = Statistics.Median(points);
        return new(criterion, median, Statistics.Spread(points), middle.Average(s => s.Of(criterion.Id).Points) * 100 / set.Max, median < criterion.KnockOut);
    }
}
