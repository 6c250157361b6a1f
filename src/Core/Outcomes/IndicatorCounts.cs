namespace DanVanKheo.Outcomes;

/// <summary>What records achieved under each spelling of an indicator's name; added up in one pass, because a year has many.</summary>
internal sealed class IndicatorCounts
{
    // Names that are written alike first: to compare them as words takes longer.
    private readonly OrderedDictionary<string, Spelling> spellings = new(StringComparer.Ordinal);
    private readonly OutcomeAnswer?[] row = new OutcomeAnswer?[OutcomeQuestions.Columns.Length];

    /// <summary>One sum for each name, in the order in which records first gave it; names that differ in capitals only are one.</summary>
    public IReadOnlyList<IndicatorSum> Sums => [.. spellings.GroupBy(s => s.Key, s => s.Value, StringComparer.CurrentCultureIgnoreCase).Select(g => Sum(g.Key, [.. g]))];

    public void Add(OutcomeRecord record)
    {
        row.AsSpan().Clear();
        foreach (var answer in record.Answers)
        {
            if (answer.Column >= 0) row[answer.Column] = answer;
        }

        if (row[0]?.Text is not { } name) return;
        if (!spellings.TryGetValue(name, out var spelling)) spellings[name] = spelling = new();
        spelling.Add(row);
    }

    private static IndicatorSum Sum(string name, IReadOnlyList<Spelling> spellings)
    {
        decimal? Column(int column) => spellings.All(s => s[column] is null) ? null : spellings.Sum(s => s[column]);
        return new(name, Column(1), Column(2), Column(3), spellings.Sum(s => s.Records));
    }

    private sealed class Spelling
    {
        private readonly decimal?[] sums = new decimal?[OutcomeQuestions.Columns.Length];

        public int Records { get; private set; }

        public decimal? this[int column] => sums[column];

        public void Add(ReadOnlySpan<OutcomeAnswer?> row)
        {
            Records++;
            for (var column = 1; column < row.Length; column++)
            {
                if (row[column]?.Number is { } number) sums[column] = (sums[column] ?? 0) + number;
            }
        }
    }
}
