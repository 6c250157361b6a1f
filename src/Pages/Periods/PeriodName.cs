using System.Globalization;
using DanVanKheo.Layout;

namespace DanVanKheo.Periods;

/// <summary>How a period is spoken of: <c>2027-h1</c> is "6 tháng đầu năm 2027".</summary>
public static class PeriodName
{
    /// <returns>The name; text that is not the id of a half-year is given back as it is.</returns>
    public static string Of(string period, string language) => period.EndsWith("-h1", StringComparison.Ordinal)
        ? string.Format(CultureInfo.InvariantCulture, new Texts<PeriodTexts>(language)["HalfYear"], period[..^3])
        : period;
}
