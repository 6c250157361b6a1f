using System.Text.RegularExpressions;
using DanVanKheo.Programmes;

namespace DanVanKheo.Letters;

/// <summary>Reads a programme's own wording before the app starts: a slip shows to the one who made it, and not to the reader of a letter.</summary>
public static partial class WordingLint
{
    /// <param name="placeholders">The facts a wording may name; one that a letter has no value for is left empty.</param>
    /// <returns>What is wrong, each with its place; empty when all is well.</returns>
    public static IReadOnlyList<string> Check(Programme programme, IReadOnlySet<string> placeholders) =>
    [
        .. programme.Letters.SelectMany(letter => letter.Value.All().SelectMany(t => Faults(t.Place, t.Text, placeholders).Select(fault => $"letters.{letter.Key}.{t.Place}: {fault}"))),
        .. programme.ReviewBeforeSending.Where(kind => !ReviewRules.MayWait(kind)).Select(kind => $"reviewBeforeSending: {kind} is sent at once, because it holds a secret or somebody waits for it"),
    ];

    private static IEnumerable<string> Faults(string place, string text, IReadOnlySet<string> placeholders)
    {
        if (string.IsNullOrWhiteSpace(text)) yield return "there is no text";
        foreach (Match match in Placeholder().Matches(text))
        {
            if (!placeholders.Contains(match.Groups[1].Value)) yield return $"unknown placeholder {{{match.Groups[1].Value}}}";
        }

        if (Placeholder().Replace(text, "").AsSpan().IndexOfAny('{', '}') >= 0) yield return "a brace without its partner";
        if (text.Contains("://", StringComparison.Ordinal)) yield return "a letter has one link, and it is not part of the wording";
        if (place.StartsWith("subject", StringComparison.Ordinal) && !text.StartsWith("[{site}] ", StringComparison.Ordinal) && !text.StartsWith("[{code}] ", StringComparison.Ordinal)) yield return "a subject begins with [{site}] or [{code}]";
    }

    [GeneratedRegex("{([^{}]*)}")]
    private static partial Regex Placeholder();
}
