using DanVanKheo.Text;

namespace DanVanKheo.Search;

/// <summary>Texts as the words of the index: folded, one spelling for what is spelled in two ways.</summary>
public static class SearchWords
{
    /// <summary>A row of the store holds so many words of one dossier at most.</summary>
    public const int Most = 2500;
    private const int Longest = 32;

    /// <summary>The words of a dossier and where they stand. Later parts give way when there are too many.</summary>
    public static IReadOnlyDictionary<string, SearchFields> Of(params IEnumerable<(SearchFields Field, string Text)> parts)
    {
        var words = new Dictionary<string, SearchFields>(StringComparer.Ordinal);
        foreach (var (field, text) in parts)
        {
            foreach (var word in Split(text))
            {
                if (words.TryGetValue(word, out var fields) || words.Count < Most) words[word] = fields | field;
            }
        }

        return words;
    }

    public static IEnumerable<string> Split(string text) => VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Canonical);

    /// <summary>"05" is 5, "kỹ" is "kĩ".</summary>
    private static string Canonical(string word)
    {
        if (word.All(char.IsAsciiDigit)) word = word.TrimStart('0').PadLeft(1, '0');
        if (word is [.., not ('a' or 'e' or 'o' or 'u' or 'i'), 'y']) word = word[..^1] + 'i';
        return word.Length > Longest ? word[..Longest] : word;
    }
}
