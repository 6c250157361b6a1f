using DanVanKheo.Dossiers;
using DanVanKheo.Tallies;

namespace DanVanKheo.Outcomes;

/// <summary>Everything that is counted of records, in one pass that keeps none of them: what was read of one block may be forgotten at the next.</summary>
internal sealed class OutcomeTally
{
    private readonly IReadOnlyList<Measure> steps;
    private readonly DateOnly asOf;
    private readonly (int Collective, int Individual)[] reached;

    /// <param name="steps">The steps to count, if they were reached by the end of <paramref name="asOf"/>.</param>
    public OutcomeTally(IEnumerable<OutcomeRecord> records, IReadOnlyList<Measure> steps, DateOnly asOf)
    {
        (this.steps, this.asOf, reached) = (steps, asOf, new (int, int)[steps.Count]);
        foreach (var record in records) Add(record);
    }

    public AnswerCounts Answers { get; } = new();

    public IndicatorCounts Indicators { get; } = new();

    /// <summary>The units some record is of.</summary>
    public HashSet<string> Units { get; } = new(StringComparer.Ordinal);

    /// <summary>How many records reached each step.</summary>
    public IEnumerable<OutcomeCount> Steps => steps.Zip(reached, (step, count) => new OutcomeCount(step.ToString(), "", count.Collective, count.Individual));

    private void Add(OutcomeRecord record)
    {
        Answers.Add(record);
        Indicators.Add(record);
        Units.Add(record.Unit);
        for (var step = 0; step < reached.Length; step++)
        {
            if (!(record.At(steps[step]) <= asOf)) continue;
            if (record.Subject == SubjectType.Collective) reached[step].Collective++;
            else reached[step].Individual++;
        }
    }
}
