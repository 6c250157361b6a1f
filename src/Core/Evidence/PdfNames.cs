using System.Globalization;

namespace DanVanKheo.Evidence;

/// <summary>Names of a PDF (ISO 32000-2, 7.3.5) with their <c>#xx</c> escapes undone.</summary>
internal static class PdfNames
{
    /// <summary>The type of a stream that holds other objects.</summary>
    public const string ObjectStream = "ObjStm";

    /// <summary>More bytes than the longest name we know, with every letter escaped, and the dictionary around it.</summary>
    public const int Overlap = 512;

    private const int LongestName = 16;

    /// <summary>What no evidence needs. Each is long enough not to stand in packed data by accident.</summary>
    private static readonly Dictionary<string, string> Refused = new(StringComparer.Ordinal)
    {
        ["JavaScript"] = "PdfActive",
        ["Launch"] = "PdfActive",
        ["RichMedia"] = "PdfActive",
        ["EmbeddedFile"] = "FileEmbedded",
        ["EmbeddedFiles"] = "FileEmbedded",
        ["Encrypt"] = "FileEncrypted",
    };

    /// <summary>The code of the rule that forbids the name, or null.</summary>
    public static string? Refusal(string name) => Refused.GetValueOrDefault(name);

    /// <param name="bytes">What follows a slash.</param>
    /// <returns>The name; empty when it is longer than any we know, or when the bytes end before it does.</returns>
    public static string Read(ReadOnlySpan<byte> bytes)
    {
        Span<char> name = stackalloc char[LongestName];
        for (var (at, length) = (0, 0); at < bytes.Length && length < LongestName; at++)
        {
            var letter = (char)bytes[at];
            if (letter == '#' && Escaped(bytes[(at + 1)..]) is { } escaped) (letter, at) = (escaped, at + 2);
            if (!char.IsAsciiLetterOrDigit(letter)) return new(name[..length]);
            name[length++] = letter;
        }

        return "";
    }

    private static char? Escaped(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && byte.TryParse([(char)bytes[0], (char)bytes[1]], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? (char)code : null;
}
