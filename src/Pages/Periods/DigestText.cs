using System.Globalization;
using DanVanKheo.Layout;

namespace DanVanKheo.Periods;

/// <summary>One matter of the leaders' letter as a sentence.</summary>
public static class DigestText
{
    public static string Of(DigestMatter matter, string language)
    {
        var detail = matter.Code switch
        {
            "Unfrozen" => string.Join(", ", matter.Detail.Split(", ").Select(period => PeriodName.Of(period, language))),
            "Gaps" => string.Join("; ", matter.Detail.Split("; ").Select(new FigureWords(language).Column)),
            _ => matter.Detail,
        };
        return string.Format(CultureInfo.InvariantCulture, new Texts<ReportTexts>(language)[$"Digest.{matter.Code}"], matter.Count, detail);
    }
}
