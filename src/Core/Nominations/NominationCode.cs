using System.Globalization;
using System.Text.RegularExpressions;

namespace DanVanKheo.Nominations;

/// <summary>The number a nomination is known by: DN-2027-0003.</summary>
public readonly partial record struct NominationCode(int Year, int Number)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"DN-{Year:D4}-{Number:D4}");

    /// <summary>Reads a code as people type it: any case, blanks around it.</summary>
    public static bool TryParse(string? typed, out NominationCode code)
    {
        var match = Pattern().Match(typed?.Trim() ?? "");
        code = match.Success
            ? new(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture))
            : default;
        return match.Success;
    }

    [GeneratedRegex(@"^DN-([0-9]{4})-([0-9]{4,7})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
