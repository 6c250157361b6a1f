using System.Globalization;
using DanVanKheo.Layout;

namespace DanVanKheo.Periods;

/// <summary>How a period is spoken of: <c>2027-h1</c> is "6 tháng đầu năm 2027", <c>2027-nam</c> "năm 2027", <c>2025-2030</c> "nhiệm kỳ 2025-2030".</summary>
public static class PeriodName
{
    /// <returns>The name; text that is no id of a period is given back as it is.</returns>
    public static string Of(string period, string language) => period switch
    {
        { Length: 7 } when period.EndsWith("-h1", StringComparison.Ordinal) => Named("HalfYear", period[..^3], language),
        { Length: 8 } when period.EndsWith("-nam", StringComparison.Ordinal) => Named("Year", period[..^4], language),
        { Length: 9 } when period[4] == '-' && period.All(c => c == '-' || char.IsAsciiDigit(c)) => Named("Term", period, language),
        _ => period,
    };

    private static string Named(string key, string value, string language) => string.Format(CultureInfo.InvariantCulture, new Texts<PeriodTexts>(language)[key], value);
}
