namespace DanVanKheo.Papers;

/// <summary>What was odd about the numbers of a series up to one of them, when all were read last: what follows can be checked without reading them again.</summary>
/// <param name="Through">The last number that was checked; 0 when none was.</param>
/// <param name="Latest">The latest day on a paper up to it.</param>
public sealed record CheckedNumbers(int Through, DateOnly Latest, IReadOnlyList<int> Missing, IReadOnlyList<int> Repeated, IReadOnlyList<int> DatedBack)
{
    public static CheckedNumbers None { get; } = new(0, DateOnly.MinValue, [], [], []);

    /// <summary>The numbers that were there, in their order.</summary>
    public IEnumerable<int> Present => Enumerable.Range(1, Through).Except(Missing);

    /// <param name="last">The last number the counter gave before the numbers were read.</param>
    /// <param name="issued">All numbers of the series.</param>
    public static CheckedNumbers Of(int last, IEnumerable<NumberDate> issued)
    {
        IReadOnlyList<NumberDate> known = [.. issued.Where(n => n.Number <= last)];
        var report = NumberReport.Of(last, known);
        return new(last, known.Count == 0 ? DateOnly.MinValue : known.Max(n => n.Date), report.Missing, report.Repeated, report.DatedBack);
    }
}
