using System.Runtime.InteropServices;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Outcomes;

/// <summary>How many records gave each answer, counted in one pass; what an answer stands for is asked of the few that differ.</summary>
internal sealed class AnswerCounts
{
    private readonly ILookup<string, (string Text, int Collective, int Individual)> counts;

    public AnswerCounts(IReadOnlyList<OutcomeRecord> records)
    {
        // Records of one block share their answers: by reference first, by letters only what is left.
        var shared = new Dictionary<OutcomeAnswer, (int Collective, int Individual)>(ReferenceEqualityComparer.Instance);
        foreach (var record in records)
        {
            foreach (var answer in record.Answers)
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(shared, answer, out _);
                if (record.Subject == SubjectType.Collective) count.Collective++;
                else count.Individual++;
            }
        }

        counts = shared.GroupBy(s => (s.Key.Field, s.Key.Text)).ToLookup(g => g.Key.Field, g => (g.Key.Text, g.Sum(s => s.Value.Collective), g.Sum(s => s.Value.Individual)));
    }

    /// <summary>The records whose answer to the question is one of those wanted.</summary>
    public OutcomeCount Of(string field, string value, string label, Func<string, bool> wanted)
    {
        var found = counts[field].Where(answer => wanted(answer.Text)).ToList();
        return new(value, label, found.Sum(f => f.Collective), found.Sum(f => f.Individual));
    }
}
