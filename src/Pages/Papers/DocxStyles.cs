using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Drawing = DocumentFormat.OpenXml.Drawing;

namespace DanVanKheo.Papers;

/// <summary>What a paragraph or a run looks like after defaults, styles and its own properties; the nearest wins.</summary>
internal sealed class DocxStyles(MainDocumentPart main)
{
    private const int DeepestStyle = 12;
    private const string WordDefaultFont = "Times New Roman";
    private const double WordDefaultSize = 10;

    private readonly Dictionary<string, Style> styles = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? []).Where(s => s.StyleId?.Value is not null).GroupBy(s => s.StyleId!.Value!).ToDictionary(g => g.Key, g => g.First());
    private readonly DocDefaults? defaults = main.StyleDefinitionsPart?.Styles?.DocDefaults;
    private readonly Drawing.FontScheme? theme = main.ThemePart?.Theme?.ThemeElements?.FontScheme;

    public LineSide SideOf(Paragraph paragraph)
    {
        var value = Nearest<Justification>(paragraph)?.Val;
        if (value is null) return LineSide.Left;
        if (value.Value == JustificationValues.Center) return LineSide.Centre;
        if (value.Value == JustificationValues.Right || value.Value == JustificationValues.End) return LineSide.Right;
        return value.Value == JustificationValues.Both || value.Value == JustificationValues.Distribute ? LineSide.Both : LineSide.Left;
    }

    /// <summary>Twentieths of a point that the first line is drawn in, a leading tab counted as half an inch.</summary>
    public double FirstLineOf(Paragraph paragraph)
    {
        var indents = ParagraphChain(paragraph).SelectMany(p => p.Elements<Indentation>()).ToList();
        var drawn = indents.Select(i => i.FirstLine?.Value).FirstOrDefault(v => v is not null);
        var tab = paragraph.Elements<Run>().FirstOrDefault()?.FirstChild is TabChar ? 720 : 0;
        return (double.TryParse(drawn, System.Globalization.CultureInfo.InvariantCulture, out var twips) ? twips : 0) + tab;
    }

    /// <summary>Points of an exact line; null for any other rule.</summary>
    public double? ExactLineOf(Paragraph paragraph)
    {
        var spacings = ParagraphChain(paragraph).SelectMany(p => p.Elements<SpacingBetweenLines>()).ToList();
        var rule = spacings.Select(s => s.LineRule?.Value).FirstOrDefault(v => v is not null);
        var line = spacings.Select(s => s.Line?.Value).FirstOrDefault(v => v is not null);
        return rule == LineSpacingRuleValues.Exact && double.TryParse(line, System.Globalization.CultureInfo.InvariantCulture, out var twips) ? twips / 20 : null;
    }

    public bool IsListed(Paragraph paragraph) => Nearest<NumberingProperties>(paragraph)?.NumberingId?.Val?.Value is > 0;

    public bool IsRuled(Paragraph paragraph) =>
        Nearest<ParagraphBorders>(paragraph)?.BottomBorder?.Val?.Value is { } border && border != BorderValues.None && border != BorderValues.Nil;

    public ShapedRun Of(Run run, Paragraph paragraph)
    {
        var chain = RunChain(run, paragraph).ToList();
        var size = chain.Select(p => p.GetFirstChild<FontSize>()?.Val?.Value).FirstOrDefault(v => v is not null);
        return new(
            TextOf(run),
            chain.Select(FontOf).FirstOrDefault(f => f is not null) ?? WordDefaultFont,
            double.TryParse(size, System.Globalization.CultureInfo.InvariantCulture, out var halves) ? halves / 2 : WordDefaultSize,
            IsOn<Bold>(chain),
            IsOn<Italic>(chain),
            chain.Select(p => p.GetFirstChild<Underline>()?.Val?.Value).FirstOrDefault(v => v is not null) is { } line && line != UnderlineValues.None,
            IsOn<Caps>(chain));
    }

    private static bool IsOn<T>(IEnumerable<OpenXmlCompositeElement> chain)
        where T : OnOffType => chain.Select(p => p.GetFirstChild<T>()).FirstOrDefault(v => v is not null) is { } toggle && toggle.Val?.Value != false;

    private static string TextOf(Run run) => string.Concat(run.Elements().Select(e => e switch
    {
        DocumentFormat.OpenXml.Wordprocessing.Text text => text.Text,
        TabChar or Break => " ",
        NoBreakHyphen => "-",
        _ => "",
    }));

    private string? FontOf(OpenXmlCompositeElement properties)
    {
        if (properties.GetFirstChild<RunFonts>() is not { } fonts) return null;
        if (fonts.AsciiTheme?.Value is { } named)
        {
            var isMajor = named == ThemeFontValues.MajorAscii || named == ThemeFontValues.MajorHighAnsi;
            return (isMajor ? theme?.MajorFont?.LatinFont?.Typeface?.Value : theme?.MinorFont?.LatinFont?.Typeface?.Value) ?? fonts.Ascii?.Value;
        }

        return fonts.Ascii?.Value ?? fonts.HighAnsi?.Value;
    }

    private T? Nearest<T>(Paragraph paragraph)
        where T : OpenXmlElement => ParagraphChain(paragraph).Select(p => p.GetFirstChild<T>()).FirstOrDefault(v => v is not null);

    /// <summary>Nearest first: the paragraph's own, its style and that style's bases, the default style, the defaults.</summary>
    private IEnumerable<OpenXmlCompositeElement> ParagraphChain(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties is { } own) yield return own;
        foreach (var style in StylesOf(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? DefaultParagraphStyle))
        {
            if (style.StyleParagraphProperties is { } properties) yield return properties;
        }

        if (defaults?.ParagraphPropertiesDefault?.ParagraphPropertiesBaseStyle is { } all) yield return all;
    }

    private IEnumerable<OpenXmlCompositeElement> RunChain(Run run, Paragraph paragraph)
    {
        if (run.RunProperties is { } own) yield return own;
        foreach (var style in StylesOf(run.RunProperties?.RunStyle?.Val?.Value).Concat(StylesOf(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? DefaultParagraphStyle)))
        {
            if (style.StyleRunProperties is { } properties) yield return properties;
        }

        if (defaults?.RunPropertiesDefault?.RunPropertiesBaseStyle is { } all) yield return all;
    }

    private string? DefaultParagraphStyle => styles.Values.FirstOrDefault(s => s.Type?.Value == StyleValues.Paragraph && s.Default?.Value == true)?.StyleId?.Value;

    private IEnumerable<Style> StylesOf(string? id)
    {
        for (var depth = 0; id is not null && depth < DeepestStyle && styles.TryGetValue(id, out var style); depth++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
