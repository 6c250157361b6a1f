using System.Globalization;

namespace DanVanKheo.FollowUps;

/// <summary>Figures as Vietnamese offices write them: 1.200 or 2,5.</summary>
public static class Figures
{
    /// <summary>Null for text that is no figure.</summary>
    public static decimal? Read(string typed) =>
        decimal.TryParse(typed.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure) ? figure : null;
}
