namespace DanVanKheo.Papers;

/// <summary>The text: addressee, grounds, headings, paragraphs, its end.</summary>
internal static class TextRules
{
    private static readonly PaperPart[] Running = [PaperPart.Ground, PaperPart.Text];

    public static IReadOnlyList<FormatRule> All { get; } =
    [
        new("Addressee", (p, s) => p.Of(PaperPart.Addressee).Where(l => s.SubmissionSaysSubmit && IsSubmission(p) && !SetPhrases.Begins(l.Text, "kinh trinh")).Select(l => new FormatFault(PaperPart.Addressee, l, l.Excerpt, "Kính trình"))),
        new("AddresseeMissing", (p, s) => IsSubmission(p) && p.First(PaperPart.Addressee) is null ? [new(PaperPart.Addressee, null, "", s.SubmissionSaysSubmit ? "Kính trình" : "Kính gửi")] : []),
        new("GroundDash", (p, s) => p.Of(PaperPart.Ground).Where(l => s.Side == IssuerSide.Party && !l.Listed && !l.Text.StartsWith("- ", StringComparison.Ordinal)).Select(l => new FormatFault(PaperPart.Ground, l, l.Excerpt, "- Căn cứ …"))),
        new("GroundEnd", (p, _) => GroundEnds([.. p.Of(PaperPart.Ground)])),
        new("HeadingForm", (p, s) => p.Of(PaperPart.Heading).Where(l => SetPhrases.Heading(l.Text).Groups[2].Value != s.HeadingMark).Select(l => new FormatFault(PaperPart.Heading, l, l.Excerpt, $"I{s.HeadingMark}…"))),
        new("FirstLine", (p, s) => Paragraphs(p).Where(x => !s.FirstLine.Holds(x.Line.FirstLine)).Select(x => new FormatFault(x.Part, x.Line, $"{Span.Text(x.Line.FirstLine)} mm", $"{s.FirstLine} mm"))),
        new("LineSpacing", (p, s) => s.ExactLine is { } least ? Paragraphs(p).Where(x => !x.Line.Exact || x.Line.Line < least).Select(x => new FormatFault(x.Part, x.Line, x.Line.Exact ? $"{Span.Text(x.Line.Line)} pt" : "", $"{Span.Text(least)} pt")) : []),
        new("EndMark", (p, s) => EndMark(p, s)),
        .. LookRules.For(PaperPart.Addressee, PaperPart.Ground, PaperPart.Deciding, PaperPart.Heading, PaperPart.Text, PaperPart.Table, PaperPart.Annex),
    ];

    private static IEnumerable<(PaperPart Part, ShapedLine Line)> Paragraphs(PaperOutline paper) => paper.Parts.Where(p => Running.Contains(p.Part) && !p.Line.Listed);

    private static bool IsSubmission(PaperOutline paper) => paper.First(PaperPart.Kind) is { } kind && SetPhrases.Begins(kind.Text, "to trinh");

    /// <summary>";" after each ground, "." after the last; "," there too when the deciding clause follows.</summary>
    private static IEnumerable<FormatFault> GroundEnds(IReadOnlyList<ShapedLine> grounds) => grounds
        .Where((l, i) => i < grounds.Count - 1 ? !l.Text.EndsWith(';') : l.Text[^1] is not ('.' or ',' or ';') || l.Text.EndsWith("./.", StringComparison.Ordinal))
        .Select(l => new FormatFault(PaperPart.Ground, l, l.Text[^1..], l == grounds[^1] ? "." : ";"));

    private static IEnumerable<FormatFault> EndMark(PaperOutline paper, PaperStandard standard)
    {
        if (standard.EndsWithSlash is not { } slash || paper.Of(PaperPart.Text).LastOrDefault() is not { } last) return [];
        var ends = last.Text.EndsWith("./.", StringComparison.Ordinal);
        return ends == slash && (slash || last.Text.EndsWith('.')) ? [] : [new(PaperPart.Text, last, last.Text[^Math.Min(3, last.Text.Length)..], slash ? "./." : ".")];
    }
}
