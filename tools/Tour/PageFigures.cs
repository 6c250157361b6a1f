using System.Globalization;
using AngleSharp.Dom;
using DanVanKheo.TestKit;

namespace DanVanKheo.Tour;

/// <summary>The figures of a page as (label, number): rows of tables and pairs of definition lists.</summary>
internal static class PageFigures
{
    public static IReadOnlyList<(string Label, int Value)> Read(Page page)
    {
        var rows = page.Document.QuerySelectorAll("tr")
            .Where(row => row.QuerySelector("td") is not null)
            .Select(row => (Label: Plain(row.QuerySelector("th") ?? row.Children[0]), Value: Plain(row.QuerySelectorAll("td").FirstOrDefault(IsNumber))));
        var pairs = page.Document.QuerySelectorAll("dt").Select(term => (Label: Plain(term), Value: Plain(term.NextElementSibling)));
        return [.. rows.Concat(pairs).Where(f => Number(f.Value) is not null).Select(f => (f.Label, Number(f.Value)!.Value))];
    }

    private static bool IsNumber(IElement cell) => Number(Plain(cell)) is not null;

    private static int? Number(string text) =>
        int.TryParse(text.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Plain(IElement? element) => string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
