using DanVanKheo.Layout;

namespace DanVanKheo.Papers;

/// <summary>The words every paper has; resources <c>PaperTexts.resx</c> in Vietnamese, <c>PaperTexts.en.resx</c> in English.</summary>
public sealed class PaperTexts
{
    internal static bool Has(string key, string language) => new Texts<PaperTexts>(language).Find(key) is not null;

    internal static string Party(string language) => Of("Party", language);

    /// <exception cref="InvalidOperationException">There is no such text.</exception>
    public static string Of(string key, string language, params object[] details) => details.Length == 0
        ? new Texts<PaperTexts>(language)[key]
        : string.Format(Display.Culture(language), new Texts<PaperTexts>(language)[key], details);

    /// <summary>"ngày 05 tháng 02 năm 2027": days below 10 and the months 1 and 2 have two digits, so that nobody can put one before them.</summary>
    public static string Day(DateOnly day, string language)
    {
        var month = day.Month <= 2 ? $"{day.Month:00}" : $"{day.Month}";
        return Of("Day", language, $"{day.Day:00}", month, day.Year);
    }

    /// <summary>"Đồng Hới, ngày 05 tháng 02 năm 2027"; without a place the day alone.</summary>
    public static string PlaceDay(string place, DateOnly day, string language) => place.Length == 0 ? Day(day, language) : $"{place}, {Day(day, language)}";
}
