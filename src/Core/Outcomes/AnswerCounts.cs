using System.Runtime.InteropServices;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Outcomes;

/// <summary>How many records gave each answer, letter by letter, counted in one pass; what an answer stands for is asked of the few that differ.</summary>
internal sealed class AnswerCounts
{
    private readonly Dictionary<string, Dictionary<string, (int Collective, int Individual)>> counts = new(StringComparer.Ordinal);

    public AnswerCounts(IReadOnlyList<OutcomeRecord> records)
    {
        foreach (var record in records)
        {
            foreach (var (field, text) in record.Answers) Add(field, text, record.Subject);
        }
    }

    /// <summary>The records whose answer to the question is one of those wanted.</summary>
    public OutcomeCount Of(string field, string value, string label, Func<string, bool> wanted)
    {
        var found = counts.GetValueOrDefault(field, []).Where(answer => wanted(answer.Key)).Select(answer => answer.Value).ToList();
        return new(value, label, found.Sum(f => f.Collective), found.Sum(f => f.Individual));
    }

    private void Add(string field, string text, SubjectType subject)
    {
        ref var answers = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, field, out _);
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(answers ??= new(StringComparer.Ordinal), text, out _);
        if (subject == SubjectType.Collective) count.Collective++;
        else count.Individual++;
    }
}
