using System.Globalization;
using System.Text;

namespace DanVanKheo.Text;

/// <summary>How Vietnamese text is stored, counted and compared.</summary>
public static class VietnameseText
{
    /// <summary>Stored form: NFC, trimmed, every kind of line end as LF, no control or invisible format characters (direction overrides, zero-width blanks).</summary>
    public static string Normalise(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return "";
        var text = new StringBuilder(typed.Length);
        foreach (var rune in typed.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            if (IsLineEnd(rune)) text.Append('\n');
            else if (IsAllowed(rune)) text.Append(rune);
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
        foreach (var c in Whole(text).Normalize(NormalizationForm.FormD))
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

    /// <summary>What no normalisation takes: half a surrogate pair becomes the replacement character, a code point that is no character goes.</summary>
    private static string Whole(string text) => string.Concat(text.EnumerateRunes().Where(r => !IsNoCharacter(r)));

    /// <summary>The 66 code points that Unicode promises never to use: normalising a text that holds one throws.</summary>
    private static bool IsNoCharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    private static bool IsLineEnd(Rune rune) => rune.Value is '\n' or '\r' or 0x0085 or 0x2028 or 0x2029;

    // A name of ten zero-width blanks would be ten characters long and nothing to read.
    private static bool IsAllowed(Rune rune) =>
        rune.Value == '\t' || !IsNoCharacter(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format);
}
