using DanVanKheo.Programmes;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Registrations;

/// <summary>What a posted step says to its own questions; anything else in the form is not looked at.</summary>
internal static class TypedAnswers
{
    public static IEnumerable<KeyValuePair<string, string>> Of(FormStep step, IFormCollection typed) =>
        step.Fields.Select(f => KeyValuePair.Create(f.Id, Cut(typed[f.Id].ToString())));

    /// <summary>What is far beyond every limit is cut before it is kept, so that a draft always fits its row.</summary>
    private static string Cut(string typed) => typed.Length <= 2 * FieldRules.LongestText ? typed : typed[..(2 * FieldRules.LongestText)];
}
