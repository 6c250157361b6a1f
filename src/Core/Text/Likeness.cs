namespace DanVanKheo.Text;

/// <summary>How much two texts are alike when marks, case and punctuation do not count.</summary>
public static class Likeness
{
    /// <summary>Sørensen–Dice over pairs of neighbouring letters, blanks left out: 1 for the same text, 0 when no pair is shared.</summary>
    public static double Of(string one, string other)
    {
        var (a, b) = (Pairs(one), Pairs(other));
        var total = a.Values.Sum() + b.Values.Sum();
        return total == 0 ? 0 : 2.0 * a.Sum(p => Math.Min(p.Value, b.GetValueOrDefault(p.Key))) / total;
    }

    private static Dictionary<string, int> Pairs(string text)
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
