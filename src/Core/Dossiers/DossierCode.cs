using System.Globalization;
using System.Text.RegularExpressions;

namespace DanVanKheo.Dossiers;

/// <summary>The number a dossier is known by, short enough to read aloud: DVK-2027-0042.</summary>
public readonly partial record struct DossierCode(int Year, int Number)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"DVK-{Year:D4}-{Number:D4}");

    /// <summary>What every code of a year begins with.</summary>
    public static string PrefixOf(int year) => string.Create(CultureInfo.InvariantCulture, $"DVK-{year:D4}-");

    /// <summary>Reads a code as people type it: any case, blanks around it.</summary>
    public static bool TryParse(string? typed, out DossierCode code)
    {
        var match = Pattern().Match(typed?.Trim() ?? "");
        code = match.Success
            ? new(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture))
            : default;
        return match.Success;
    }

    [GeneratedRegex(@"^DVK-([0-9]{4})-([0-9]{4,7})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
