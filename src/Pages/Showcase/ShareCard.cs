using System.Xml.Linq;
using DanVanKheo.Layout;

namespace DanVanKheo.Showcase;

/// <summary>The picture of a shared link, as plain SVG markup: the name in lines that fit, unit, field, year and award.</summary>
public static class ShareCard
{
    public const int Width = 1200;
    public const int Height = 630;

    private const int MostLines = 4;
    private const int LineLength = 34;
    private const int LineHeight = 76;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <param name="field">The field of work in the reader's language.</param>
    /// <returns>A whole SVG document, encoded by the XML writer.</returns>
    public static string Write(ExemplarCard card, string field, string bloc, string language)
    {
        var texts = new Texts<ShowcaseTexts>(language);
        var lines = Lines(card.Name);
        return new XElement(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Width} {Height}"),
            new XAttribute("width", Width),
            new XAttribute("height", Height),
            new XAttribute("role", "img"),
            new XAttribute("font-family", "Be Vietnam Pro, Segoe UI, Roboto, Noto Sans, sans-serif"),
            new XElement(Svg + "title", Safe(card.Name)),
            Box(0, 0, Width, Height, "#ffffff"),
            Box(0, 0, Width, 16, "#a8121a"),
            Box(80, 520, Width - 160, 4, "#c9a227"),
            Text(80, 100, 34, "#a8121a", "700", texts["Card.Kicker"]),
            lines.Select((line, i) => Text(80, 190 + LineHeight * i, 60, "#1c1b1a", "700", line)),
            Text(80, 500, 32, "#55514d", "400", Excerpt.Of(card.Unit, 64)),
            Text(80, 580, 32, "#1c1b1a", "600", Excerpt.Of(string.Join(" · ", ((string[])[field, $"{card.Year}", card.Award]).Where(p => p.Length > 0)), 64)),
            Text(Width - 80, 100, 26, "#55514d", "400", Excerpt.Of(bloc, 44), "end")).ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The name in lines of whole words; what is too long for the last is cut with a mark.</summary>
    private static IReadOnlyList<string> Lines(string name)
    {
        var (lines, rest) = (new List<string>(), Safe(name));
        while (rest.Length > 0 && lines.Count < MostLines)
        {
            var line = lines.Count == MostLines - 1 || rest.Length <= LineLength ? Excerpt.Of(rest, LineLength) : rest[..Break(rest)];
            lines.Add(line);
            rest = rest.Length <= line.Length || lines.Count == MostLines ? "" : rest[line.Length..].TrimStart();
        }

        return lines;
    }

    private static int Break(string text)
    {
        if (text.LastIndexOf(' ', LineLength) is var blank && blank > 0) return blank;
        return char.IsHighSurrogate(text[LineLength - 1]) ? LineLength - 1 : LineLength;
    }

    private static XElement Box(int x, int y, int width, int height, string fill) => new(
        Svg + "rect", new XAttribute("x", x), new XAttribute("y", y), new XAttribute("width", width), new XAttribute("height", height), new XAttribute("fill", fill));

    private static XElement Text(int x, int y, int size, string fill, string weight, string text, string anchor = "start") => new(
        Svg + "text", new XAttribute("x", x), new XAttribute("y", y), new XAttribute("font-size", size), new XAttribute("fill", fill), new XAttribute("font-weight", weight), new XAttribute("text-anchor", anchor), Safe(text));

    private static string Safe(string text) => XmlWords.Of(text);
}
