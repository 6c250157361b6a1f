namespace DanVanKheo.Text;

/// <summary>How much two texts are alike when marks, case and punctuation do not count.</summary>
public static class Likeness
{
    /// <summary>Sørensen–Dice over pairs of neighbouring letters, blanks left out: 1 for the same text, 0 when no pair is shared.</summary>
    public static double Of(string one, string other)
    {
        var (mine, theirs) = (Pairs(one), Pairs(other));
        return Share(mine.Sum(p => Math.Min(p.Value, theirs.GetValueOrDefault(p.Key))), mine.Values.Sum() + theirs.Values.Sum());
    }

    /// <summary>The same from the number of pairs both hold, and of the pairs of the two together.</summary>
    public static double Share(int shared, int together) => together == 0 ? 0 : 2.0 * shared / together;

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
