namespace DanVanKheo.Appraisals;

/// <summary>The few figures a panel needs.</summary>
public static class Statistics
{
    /// <summary>The middle value; of an even number, the mean of the two in the middle.</summary>
    public static decimal Median(IReadOnlyList<decimal> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    public static decimal Mean(IReadOnlyList<decimal> values) => Math.Round(values.Average(), 2, MidpointRounding.AwayFromZero);

    public static decimal Spread(IReadOnlyList<decimal> values) => values.Max() - values.Min();
}
