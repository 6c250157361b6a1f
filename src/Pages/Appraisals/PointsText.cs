using DanVanKheo.Layout;

namespace DanVanKheo.Appraisals;

/// <summary>Points as the reader's language writes them: 82,5 or 82.5.</summary>
internal static class PointsText
{
    public static string Of(decimal points, string language) => points.ToString("0.##", Display.Culture(language));
}
