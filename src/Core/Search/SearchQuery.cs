using System.Globalization;
using System.Text.RegularExpressions;
using DanVanKheo.Dossiers;
using DanVanKheo.Text;

namespace DanVanKheo.Search;

/// <summary>What was typed into the one box: words in any order, and the dossiers whose code it may be.</summary>
public sealed partial record SearchQuery(string Typed, IReadOnlyList<string> Words, IReadOnlyList<DossierCode> Codes)
{
    public const int MostWords = 10;
    public const int Longest = 200;

    /// <summary>A number alone is tried in so many years.</summary>
    private const int Years = 5;

    public bool IsEmpty => Words.Count == 0;

    /// <param name="year">The year a number alone is tried in first.</param>
    public static SearchQuery Parse(string? typed, int year)
    {
        var line = VietnameseText.NormaliseLine(typed);
        if (line.Length > Longest) line = line[..Longest];
        return new(line, [.. SearchWords.Split(line).Distinct(StringComparer.Ordinal).Take(MostWords)], CodesOf(VietnameseText.Fold(line), year));
    }

    private static DossierCode[] CodesOf(string folded, int year)
    {
        var match = Code().Match(folded);
        if (!match.Success || !int.TryParse(match.Groups[2].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return [];
        return int.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var given)
            ? [new(given, number)]
            : [.. Enumerable.Range(0, Years).Select(back => new DossierCode(year - back, number))];
    }

    [GeneratedRegex(@"^(?:dvk )?(?:([0-9]{4}) )?([0-9]{1,7})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
