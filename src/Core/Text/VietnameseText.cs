using System.Globalization;
using System.Text;

namespace DanVanKheo.Text;

/// <summary>How Vietnamese text is stored, counted and compared.</summary>
public static class VietnameseText
{
    /// <summary>Stored form: NFC, trimmed, line ends as LF, no control or direction-override characters.</summary>
    public static string Normalise(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return "";
        var text = new StringBuilder(typed.Length);
        foreach (var rune in typed.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            if (IsAllowed(rune)) text.Append(rune);
        }

        return text.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    /// <summary>One line: as <see cref="Normalise"/>, with every run of white space as one blank.</summary>
    public static string NormaliseLine(string? typed) =>
        string.Join(' ', Normalise(typed).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Search form: lower case, marks removed, đ as d, punctuation as blanks.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            var kind = CharUnicodeInfo.GetUnicodeCategory(c);
            if (kind is UnicodeCategory.NonSpacingMark) continue;
            folded.Append(char.IsLetterOrDigit(c) ? Base(char.ToLowerInvariant(c)) : ' ');
        }

        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Words as Vietnamese forms count them: syllables separated by white space.</summary>
    public static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static char Base(char lower) => lower == 'đ' ? 'd' : lower;

    private static bool IsAllowed(Rune rune) => rune.Value switch
    {
        '\n' or '\t' => true,
        >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 or 0x200E or 0x200F => false,
        _ => !Rune.IsControl(rune),
    };
}
