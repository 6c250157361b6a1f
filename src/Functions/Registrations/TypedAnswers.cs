using DanVanKheo.Programmes;
using DanVanKheo.Text;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Registrations;

/// <summary>What a posted step says to its own questions; anything else in the form is not looked at.</summary>
internal static class TypedAnswers
{
    private const int LongestAnswer = 2 * FieldRules.LongestText;
    private const int LongestCell = 500;

    /// <summary>What may be kept, and the ids of locked questions that were posted with another answer.</summary>
    public static (IReadOnlyList<KeyValuePair<string, string>> Kept, IReadOnlyList<string> Refused) Sift(DraftVisit visit, FormStep step, IFormCollection typed) =>
        visit.Locks.Sift(step, visit.Draft.Answers, Of(step, typed), f => f.Columns is null ? typed.ContainsKey(f.Id) : typed.Keys.Any(k => k.StartsWith(f.Id + "-", StringComparison.Ordinal)));

    internal static IEnumerable<KeyValuePair<string, string>> Of(FormStep step, IFormCollection typed) =>
        step.Fields.Select(f => KeyValuePair.Create(f.Id, f.Kind switch
        {
            FieldKind.Rows => AnswerRows.Write(f, cell => Cut(typed[cell].ToString(), LongestCell)),
            FieldKind.Choices => Cut(string.Join(',', typed[f.Id].Where(v => !string.IsNullOrEmpty(v)).Distinct()), LongestCell),
            _ => Cut(typed[f.Id].ToString(), LongestAnswer),
        }));

    /// <summary>
    /// What is far beyond every limit is cut before it is kept, so that a draft always fits its row.
    /// Composed first: some keyboards send one Vietnamese letter as three characters.
    /// </summary>
    private static string Cut(string typed, int most)
    {
        var text = VietnameseText.Normalise(typed);
        return text.Length <= most ? text : text[..most];
    }
}
