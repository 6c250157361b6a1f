namespace DanVanKheo.Papers;

/// <summary>The sheet: size, margins, page numbers; and what holds of every word.</summary>
internal static class PageRules
{
    private const double A4Short = 210;
    private const double A4Long = 297;

    public static IReadOnlyList<FormatRule> All { get; } =
    [
        new("Sheet", (p, _) => p.Shape.Pages.Where(s => !new Span(A4Short, A4Short).Holds(Math.Min(s.Width, s.Height)) || !new Span(A4Long, A4Long).Holds(Math.Max(s.Width, s.Height)))
            .Select(s => new FormatFault(PaperPart.Page, null, $"{Span.Text(s.Width)} × {Span.Text(s.Height)} mm", "210 × 297 mm"))),
        Margin("MarginTop", s => s.Top, s => s.Top),
        Margin("MarginBottom", s => s.Bottom, s => s.Bottom),
        Margin("MarginLeft", s => s.Left, s => s.Left),
        Margin("MarginRight", s => s.Right, s => s.Right),
        new("PageNumberMissing", (p, _) => p.Shape.PageNumbers.Any(n => !n.InFooter) ? [] : [new(PaperPart.Page, null, "", "")]),
        new("PageNumberBelow", (p, _) => p.Shape.PageNumbers.Where(n => n.InFooter).Select(_ => new FormatFault(PaperPart.Page, null, "", "")).Take(1)),
        new("PageNumberSide", (p, _) => p.Shape.PageNumbers.Where(n => !n.InFooter && n.Side != LineSide.Centre).Select(_ => new FormatFault(PaperPart.Page, null, "", "")).Take(1)),
        new("PageNumberFirst", (p, _) => p.Shape.PageNumbers.Any(n => n.OnFirst) || p.Shape.Pages is [{ FirstDiffers: false }, ..] && p.Shape.PageNumbers.Any(n => !n.InFooter) ? [new(PaperPart.Page, null, "1", "")] : []),
        new("Font", (p, s) => p.Parts.SelectMany(part => part.Line.Words.Where(r => r.Font != s.Font).Take(1), (part, run) => new FormatFault(part.Part, part.Line, run.Font, s.Font))),
        new("Unicode", (p, _) => p.Parts.Where(part => !IsComposed(part.Line.Text)).Select(part => new FormatFault(part.Part, part.Line, "NFD", "NFC"))),
        new("Spelling", (p, _) => p.Parts.SelectMany(part => OldSpelling(part.Line.Text).Take(1), (part, word) => new FormatFault(part.Part, part.Line, word.Old, word.New))),
    ];

    private static FormatRule Margin(string code, Func<ShapedPage, double> found, Func<PaperStandard, Span> expected) => new(code, (p, s) => p.Shape.Pages
        .Where(page => !page.IsLandscape && !expected(s).Holds(found(page)))
        .Select(page => new FormatFault(PaperPart.Page, null, $"{Span.Text(found(page))} mm", $"{expected(s)} mm")));

    /// <summary>TCVN 6909:2001 composed: a letter and its marks are one character.</summary>
    private static bool IsComposed(string text) => !text.Any(c => c is >= '\u0300' and <= '\u036F');

    /// <summary>"UỶ" for "ỦY", "uỷ" for "ủy": the mark stands on the main vowel.</summary>
    private static IEnumerable<(string Old, string New)> OldSpelling(string text) =>
        ((string, string)[])[("UỶ", "ỦY"), ("Uỷ", "Ủy"), ("uỷ", "ủy"), ("HOÀ ", "HÒA "), ("hoà ", "hòa "), ("Hoà ", "Hòa "), ("THUỶ", "THỦY"), ("thuỷ", "thủy")]
        is var pairs ? pairs.Where(pair => text.Contains(pair.Item1, StringComparison.Ordinal)) : [];
}
