namespace DanVanKheo.Outcomes;

/// <summary>What records achieved under one spelling of an indicator's name; added up in one pass, because a year has many.</summary>
internal sealed class IndicatorCounts
{
    private readonly decimal?[] sums = new decimal?[OutcomeQuestions.Columns.Length];
    private int records;

    /// <summary>One sum for each name, in the order in which records first give it; names that differ in capitals only are one.</summary>
    public static IReadOnlyList<IndicatorSum> Of(IReadOnlyList<OutcomeRecord> records)
    {
        // Names that are written alike first: to compare them as words takes longer.
        var counts = new OrderedDictionary<string, IndicatorCounts>(StringComparer.Ordinal);
        Span<OutcomeAnswer?> row = new OutcomeAnswer?[OutcomeQuestions.Columns.Length];
        foreach (var record in records)
        {
            row.Clear();
            foreach (var answer in record.Answers)
            {
                if (answer.Column >= 0) row[answer.Column] = answer;
            }

            if (row[0]?.Text is not { } name) continue;
            if (!counts.TryGetValue(name, out var count)) counts[name] = count = new();
            count.Add(row);
        }

        return [.. counts.GroupBy(c => c.Key, c => c.Value, StringComparer.CurrentCultureIgnoreCase).Select(g => Sum(g.Key, [.. g]))];
    }

    private void Add(ReadOnlySpan<OutcomeAnswer?> row)
    {
        records++;
        for (var column = 1; column < row.Length; column++)
        {
            if (row[column]?.Number is { } number) sums[column] = (sums[column] ?? 0) + number;
        }
    }

    private static IndicatorSum Sum(string name, IReadOnlyList<IndicatorCounts> counts)
    {
        decimal? Column(int column) => counts.All(c => c.sums[column] is null) ? null : counts.Sum(c => c.sums[column]);
        return new(name, Column(1), Column(2), Column(3), counts.Sum(c => c.records));
    }
}
