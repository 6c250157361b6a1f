using DanVanKheo.Programmes;
using DanVanKheo.Text;

namespace DanVanKheo.Imports;

/// <summary>The choices of one field by every name a list may give them.</summary>
public sealed class ChoiceNames
{
    /// <summary>One word is part of too many names.</summary>
    private const int FewestWords = 2;

    private readonly IReadOnlyList<(string Name, string Value)> names;
    private readonly Dictionary<string, string> exact = new(StringComparer.Ordinal);

    /// <param name="words">Other words for a choice, by its value.</param>
    public ChoiceNames(IReadOnlyList<FieldOption> options, IReadOnlyDictionary<string, IReadOnlyList<string>> words)
    {
        names = [.. from option in options from name in Names(option, words) select (VietnameseText.Fold(name), option.Value)];
        foreach (var (name, value) in names) exact.TryAdd(name, value);
    }

    /// <summary>The value whose label or other word this is, or the only one of whose labels this is a part of two words or more; else the text itself.</summary>
    public string Read(string text)
    {
        var folded = VietnameseText.Fold(text);
        if (exact.TryGetValue(folded, out var value)) return value;
        if (VietnameseText.Words(folded) < FewestWords) return text;
        var near = names.Where(n => $" {n.Name} ".Contains($" {folded} ", StringComparison.Ordinal)).Select(n => n.Value).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return near is [var only] ? only : text;
    }

    /// <summary>Several choices as the form keeps them: named one per line or with semicolons between, or with commas, which names may hold themselves.</summary>
    public string ReadMany(string text) => string.Join(',', text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(Parts).Distinct(StringComparer.Ordinal));

    private IEnumerable<string> Parts(string text)
    {
        if (Read(text) is var value && value != text || exact.ContainsValue(text)) return [value];
        string[] parts = [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Read)];
        return parts.All(exact.ContainsValue) ? parts : [text];
    }

    private static IEnumerable<string> Names(FieldOption option, IReadOnlyDictionary<string, IReadOnlyList<string>> words) =>
        [option.Value, option.Label.Vi, option.Label.En, .. words.GetValueOrDefault(option.Value) ?? []];
}
