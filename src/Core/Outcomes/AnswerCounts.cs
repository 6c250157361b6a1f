using System.Runtime.InteropServices;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Outcomes;

/// <summary>How many records gave each answer to a question with choices, counted in one pass; what an answer stands for is asked of the few that differ.</summary>
internal sealed class AnswerCounts
{
    /// <summary>Answers of one block of records, and some more.</summary>
    private const int Most = 2_000;

    // Records of one block share their answers: by reference first, by letters only what is left.
    private readonly Dictionary<OutcomeAnswer, (int Collective, int Individual)> shared = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Dictionary<string, (int Collective, int Individual)>> counts = new(StringComparer.Ordinal);

    public void Add(OutcomeRecord record)
    {
        foreach (var answer in record.Answers)
        {
            // Those of an indicator differ from record to record, and no question with choices asks for them.
            if (answer.Column >= 0) continue;
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(shared, answer, out _);
            if (record.Subject == SubjectType.Collective) count.Collective++;
            else count.Individual++;
        }

        if (shared.Count > Most) Settle();
    }

    /// <summary>The records whose answer to the question is one of those wanted.</summary>
    public OutcomeCount Of(string field, string value, string label, Func<string, bool> wanted)
    {
        Settle();
        var found = counts.GetValueOrDefault(field)?.Where(answer => wanted(answer.Key)).Select(answer => answer.Value).ToList() ?? [];
        return new(value, label, found.Sum(f => f.Collective), found.Sum(f => f.Individual));
    }

    private void Settle()
    {
        foreach (var (answer, more) in shared)
        {
            if (!counts.TryGetValue(answer.Field, out var texts)) counts[answer.Field] = texts = new(StringComparer.Ordinal);
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(texts, answer.Text, out _);
            count = (count.Collective + more.Collective, count.Individual + more.Individual);
        }

        shared.Clear();
    }
}
