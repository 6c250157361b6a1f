namespace DanVanKheo.Text;

/// <summary>How much two texts are alike when marks, case and punctuation do not count.</summary>
public static class Likeness
{
    /// <summary>Sørensen–Dice over pairs of neighbouring letters, blanks left out: 1 for the same text, 0 when no pair is shared.</summary>
    public static double Of(string one, string other) => Of(Pairs(one), Pairs(other));

    /// <summary>The same of texts taken apart before, for who compares one with many.</summary>
    public static double Of(IReadOnlyDictionary<string, int> one, IReadOnlyDictionary<string, int> other)
    {
        var total = one.Values.Sum() + other.Values.Sum();
        return total == 0 ? 0 : 2.0 * one.Sum(p => Math.Min(p.Value, other.GetValueOrDefault(p.Key))) / total;
    }

    /// <summary>Pairs of neighbouring letters and how often each occurs.</summary>
    public static IReadOnlyDictionary<string, int> Pairs(string text)
    {
        var pairs = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // A syllable of one letter is a pair with its end.
            for (var i = 0; i < Math.Max(1, word.Length - 1); i++)
            {
                var pair = word.Substring(i, Math.Min(2, word.Length - i));
                pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
            }
        }

        return pairs;
    }
}
