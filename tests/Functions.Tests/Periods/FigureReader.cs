using System.Globalization;
using AngleSharp.Dom;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Periods;

/// <summary>The numbers of a page's tables as a reader finds them: by the name of their row.</summary>
internal static class FigureReader
{
    public static IReadOnlyList<string> Row(this Page page, string name) => page.Document.QuerySelectorAll("tr")
        .Where(r => r.QuerySelector("th[scope=row]") is { } head && Text(head) == name)
        .Select(r => r.QuerySelectorAll("td").Select(Text).ToList())
        .FirstOrDefault() ?? throw new UnexpectedPageException($"No row “{name}”.", page);

    /// <summary>Every number that leads to its records: the number and the address.</summary>
    public static IReadOnlyList<(int Number, string Address)> Passports(this Page page) =>
        [.. page.Document.QuerySelectorAll("td a[href*='ho-so?']").Select(a => (int.Parse(Text(a).Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), a.GetAttribute("href")!))];

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
