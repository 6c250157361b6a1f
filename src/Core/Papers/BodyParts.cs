namespace DanVanKheo.Papers;

/// <summary>Names the lines between the head and the signature.</summary>
internal static class BodyParts
{
    public static IEnumerable<(PaperPart Part, ShapedLine Line)> Of(IReadOnlyList<ShapedLine> body)
    {
        var lines = body.Where(l => !l.IsEmpty).ToList();
        var at = 0;
        if (lines.Count > 0 && lines[0].Table == 0 && IsKind(lines[0]))
        {
            yield return (PaperPart.Kind, lines[0]);
            for (at = 1; at < lines.Count && IsAbout(lines[at]); at++) yield return (PaperPart.About, lines[at]);
        }

        if (at < lines.Count && SetPhrases.IsDashes(lines[at].Text)) yield return (PaperPart.AboutRule, lines[at++]);
        for (; at < lines.Count && IsAddressee(lines[at]); at++) yield return (PaperPart.Addressee, lines[at]);
        for (; at < lines.Count; at++) yield return (PartOf(lines[at]), lines[at]);
    }

    private static bool IsKind(ShapedLine line) => SetPhrases.IsKind(line.Text) || (line.IsCaps && line.Side == LineSide.Centre);

    private static bool IsAbout(ShapedLine line) =>
        line.Table == 0 && line.Side == LineSide.Centre && !SetPhrases.IsDashes(line.Text) && !IsDeciding(line) && !IsAddressee(line)
        || (line.Table == 0 && line.FirstLine == 0 && SetPhrases.Begins(line.Text, "v v", "ve viec"));

    /// <summary>Only before the text: within it "Kính trình Ban Thường vụ xem xét." is a sentence.</summary>
    private static bool IsAddressee(ShapedLine line) => SetPhrases.Begins(line.Text, "kinh gui", "kinh trinh");

    private static bool IsDeciding(ShapedLine line) => SetPhrases.Begins(line.Text.Split(' ') is [.., var a, var b] ? $"{a} {b}" : line.Text, "quyet dinh") && (line.IsCaps || line.Side == LineSide.Centre);

    private static PaperPart PartOf(ShapedLine line) => line switch
    {
        { Table: > 0 } => PaperPart.Table,
        _ when SetPhrases.Begins(line.Text, "can cu", "xet de nghi", "theo de nghi") => PaperPart.Ground,
        _ when IsDeciding(line) => PaperPart.Deciding,
        _ when !line.Listed && SetPhrases.IsHeading(line.Text) => PaperPart.Heading,
        _ => PaperPart.Text,
    };
}
