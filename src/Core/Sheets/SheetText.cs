using System.Text;

namespace DanVanKheo.Sheets;

/// <summary>The text of a CSV file in whatever encoding an office saved it: UTF-8 or UTF-16 with a mark, UTF-8 without one, else Windows-1258.</summary>
public static class SheetText
{
    private const int Vietnamese = 1258;
    private const int LinesLooked = 20;
    private const string Hint = "sep=";
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Windows-1258 writes a tone as a mark behind its letter (ê + ́); composing makes the letters of it that everybody else writes (ế).</summary>
    /// <returns>Text in Unicode NFC.</returns>
    public static string Decode(ReadOnlySpan<byte> bytes) => Read(bytes).Normalize(NormalizationForm.FormC);

    private static string Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) return Encoding.UTF8.GetString(bytes[Encoding.UTF8.Preamble.Length..]);
        if (bytes.StartsWith(Encoding.Unicode.Preamble)) return Encoding.Unicode.GetString(bytes[Encoding.Unicode.Preamble.Length..]);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)) return Encoding.BigEndianUnicode.GetString(bytes[Encoding.BigEndianUnicode.Preamble.Length..]);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(Vietnamese)!.GetString(bytes);
        }
    }

    /// <summary>What separates the columns: what the file itself says ("sep=;"), else tab, semicolon or comma, whichever one of the first lines has most of.</summary>
    public static char Separator(string text)
    {
        if (Says(text)) return text[Hint.Length];
        var most = new Dictionary<char, int> { ['\t'] = 0, [';'] = 0, [','] = 0 };
        foreach (var line in text.Split('\n', LinesLooked + 1).Take(LinesLooked))
        {
            foreach (var mark in most.Keys.ToList()) most[mark] = Math.Max(most[mark], Outside(line, mark));
        }

        // Commas stand in headings too ("Chi bộ, tổ chức đảng đăng ký"): they separate only where nothing else does.
        return most['\t'] > 0 ? '\t' : most[';'] > 0 ? ';' : ',';
    }

    /// <summary>The text without the line that says what separates.</summary>
    public static string Body(string text) => Says(text) && text.IndexOf('\n', StringComparison.Ordinal) is var end && end > 0 ? text[(end + 1)..] : text;

    private static bool Says(string text) => text.StartsWith(Hint, StringComparison.OrdinalIgnoreCase) && text.Length > Hint.Length && text[Hint.Length] is ('\t' or ';' or ',');

    private static int Outside(string line, char mark)
    {
        var (count, quoted) = (0, false);
        foreach (var c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == mark && !quoted) count++;
        }

        return count;
    }
}
