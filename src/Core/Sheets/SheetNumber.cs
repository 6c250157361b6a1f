using System.Globalization;
using System.Text.RegularExpressions;

namespace DanVanKheo.Sheets;

/// <summary>Numbers as Vietnamese offices type them: dots between thousands, a decimal comma. What only the other way round can mean is understood too.</summary>
public static partial class SheetNumber
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>2.900.000.000 → 2900000000; 1.200,5 → 1200,5; 1,5 and 1.5 → 1,5; 1.200 → 1200; 1,200,000.50 → 1200000,5. Units and blanks around the figure are dropped.</summary>
    /// <returns>False for anything that is no number.</returns>
    public static bool TryRead(string typed, out decimal number)
    {
        var text = Noise().Replace(typed.Trim(), "");
        number = 0;
        if (!Figure().IsMatch(text)) return false;
        return decimal.TryParse(Invariant(text), Plain, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>The number with a decimal comma and without thousands dots: at most <paramref name="decimals"/> digits behind the comma.</summary>
    public static string Write(decimal number, int decimals = 3) =>
        Math.Round(number, decimals).ToString("0." + new string('#', decimals), CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Invariant(string text)
    {
        var (dots, commas) = (text.Count(c => c == '.'), text.Count(c => c == ','));
        if (dots > 0 && commas > 0)
        {
            return text.LastIndexOf(',') > text.LastIndexOf('.') ? Without(text, ".").Replace(',', '.') : Without(text, ",");
        }

        if (commas > 1) return Without(text, ",");
        if (dots > 1 || Thousands().IsMatch(text)) return Without(text, ".");
        return text.Replace(',', '.');
    }

    private static string Without(string text, string mark) => text.Replace(mark, "", StringComparison.Ordinal);

    /// <summary>Blanks of every width, the sign of per cent, and the units people write behind money.</summary>
    [GeneratedRegex(@"[\s\u00A0\u202F]|%$|(đồng|đ|vnđ|vnd)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Noise();

    [GeneratedRegex(@"^-?([0-9]{1,18}|[0-9]{1,3}(\.[0-9]{3})+|[0-9]{1,3}(,[0-9]{3})+)([.,][0-9]{1,9})?\z")]
    private static partial Regex Figure();

    /// <summary>One dot before exactly three digits: thousands, as Vietnam writes them.</summary>
    [GeneratedRegex(@"^-?[1-9][0-9]{0,2}\.[0-9]{3}\z")]
    private static partial Regex Thousands();
}
