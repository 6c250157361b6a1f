using DanVanKheo.Layout;

namespace DanVanKheo.Papers;

/// <summary>The words every paper has; resources <c>PaperTexts.resx</c> in Vietnamese, <c>PaperTexts.en.resx</c> in English.</summary>
public sealed class PaperTexts
{
    internal static string Party(string language) => new Texts<PaperTexts>(language)["Party"];

    /// <summary>"ngày 05 tháng 02 năm 2027": days below 10 and the months 1 and 2 have two digits, so that nobody can put one before them.</summary>
    public static string Day(DateOnly day, string language)
    {
        var month = day.Month <= 2 ? $"{day.Month:00}" : $"{day.Month}";
        return string.Format(Display.Culture(language), new Texts<PaperTexts>(language)["Day"], $"{day.Day:00}", month, day.Year);
    }
}
