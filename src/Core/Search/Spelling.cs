namespace DanVanKheo.Search;

/// <summary>
/// Words that differ by a slip: each word of the index stands under every shorter form it has with one letter (or two) left out, and what was typed
/// is looked up under its own shorter forms. Two words one edit apart share such a form, so no word list is read through.
/// </summary>
public static class Spelling
{
    private const int Shortest = 3;
    private const int LongForTwo = 8;
    private const int LongestForTwo = 14;

    /// <summary>How many slips are forgiven: none below three letters and in numbers, two in long words.</summary>
    public static int Forgiven(string word) => word.Length < Shortest || word.Any(char.IsDigit) ? 0 : word.Length is >= LongForTwo and <= LongestForTwo ? 2 : 1;

    /// <summary>The word and its shorter forms; nothing for a word in which no slip is forgiven.</summary>
    public static IReadOnlySet<string> Forms(string word)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        if (Forgiven(word) is > 0 and var slips) Shorten(word, slips, forms);
        return forms;
    }

    /// <summary>Letters left out, put in, changed, or two neighbours exchanged (optimal string alignment).</summary>
    public static int Distance(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= other.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            for (var j = 1; j <= other.Length; j++)
            {
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[one.Length, other.Length];
    }

    private static void Shorten(string word, int slips, HashSet<string> forms)
    {
        forms.Add(word);
        if (slips == 0 || word.Length < 2) return;
        for (var i = 0; i < word.Length; i++) Shorten(word.Remove(i, 1), slips - 1, forms);
    }
}
