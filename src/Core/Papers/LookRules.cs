namespace DanVanKheo.Papers;

/// <summary>Size, weight, slope, capitals and side of the parts, from the standard's looks.</summary>
internal static class LookRules
{
    public static IReadOnlyList<FormatRule> For(params PaperPart[] parts) =>
    [
        Rule("Size", parts, (line, look) => line.Words.Where(r => r.Size < look.From || r.Size > look.To).Select(r => (Span.Text(r.Size), new Span(look.From, look.To).ToString()))),
        Rule("BoldMissing", parts, (line, look) => look.Bold == true && line.Words.Any(r => !r.Bold) ? [("", "")] : []),
        Rule("BoldUnwanted", parts, (line, look) => look.Bold == false && line.Words.Any(r => r.Bold) ? [("", "")] : []),
        Rule("ItalicMissing", parts, (line, look) => look.Italic == true && line.Words.Any(r => !r.Italic) ? [("", "")] : []),
        Rule("ItalicUnwanted", parts, (line, look) => look.Italic == false && line.Words.Any(r => r.Italic) ? [("", "")] : []),
        Rule("UnderlineMissing", parts, (line, look) => look.Underline == true && line.Words.Any(r => !r.Underline && r.Text.Trim() != ":") ? [("", "")] : []),
        Rule("UnderlineUnwanted", parts, (line, look) => look.Underline == false && line.Words.Any(r => r.Underline) ? [("", "")] : []),
        Rule("CapsMissing", parts, (line, look) => look.Caps && !line.IsCaps ? [(line.Excerpt, line.Excerpt.ToUpperInvariant())] : []),
        Rule("Side", parts, (line, look) => look.Side is { } side && line.Side != side && !(side == LineSide.Both && line.Listed) ? [("", side.ToString())] : []),
    ];

    private static FormatRule Rule(string code, PaperPart[] parts, Func<ShapedLine, PartLook, IEnumerable<(string Found, string Expected)>> look) => new(code, (p, s) =>
        from part in p.Parts
        where parts.Contains(part.Part) && s.Looks.ContainsKey(part.Part)
        from fault in look(part.Line, s.Looks[part.Part]).Take(1)
        select new FormatFault(part.Part, part.Line, fault.Found, fault.Expected));
}
