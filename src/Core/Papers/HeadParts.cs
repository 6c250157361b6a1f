namespace DanVanKheo.Papers;

/// <summary>Names the lines of a paper's head: on the left who issues it, on the right the nation, the place and the day.</summary>
internal static class HeadParts
{
    public static IEnumerable<(PaperPart Part, ShapedLine Line)> Of(IReadOnlyList<ShapedLine> head, PaperStandard standard)
    {
        var lines = head.Where(l => !l.IsEmpty).ToList();
        var right = lines.Where(l => IsRight(l, standard)).ToList();
        foreach (var line in right) yield return (RightPart(line, standard), line);
        var bodies = new List<ShapedLine>();
        foreach (var line in lines.Except(right))
        {
            if (LeftPart(line) is { } part) yield return (part, line);
            else bodies.Add(line);
        }

        foreach (var named in Bodies(bodies)) yield return named;
    }

    private static bool IsRight(ShapedLine line, PaperStandard standard) =>
        line.Table > 0 ? line.Cell > 1 : SetPhrases.Day(line.Text) is not null || SetPhrases.Same(line.Text, standard.Nation) || SetPhrases.Begins(line.Text, "doc lap");

    private static PaperPart RightPart(ShapedLine line, PaperStandard standard) => line.Text switch
    {
        var text when SetPhrases.Begins(text, "doc lap") => PaperPart.Motto,
        var text when SetPhrases.Same(text, standard.Nation) || SetPhrases.Begins(text, "dang cong san", "cong hoa") => PaperPart.Nation,
        _ => PaperPart.PlaceDay,
    };

    private static PaperPart? LeftPart(ShapedLine line) => line.Text switch
    {
        var text when SetPhrases.Begins(text, "so") && text.Any(c => c == '/') => PaperPart.Number,
        var text when SetPhrases.Begins(text, "du thao") => PaperPart.Draft,
        var text when SetPhrases.IsSeparator(text) => PaperPart.Separator,
        var text when SetPhrases.Begins(text, "v v", "ve viec") => PaperPart.About,
        _ => null,
    };

    /// <summary>The last name is the body's, what stands before it the superior's. A name may take several lines: they share one weight.</summary>
    private static IEnumerable<(PaperPart Part, ShapedLine Line)> Bodies(IReadOnlyList<ShapedLine> names)
    {
        var from = names.Count - 1;
        while (names.Count > 2 && from > 1 && IsBold(names[from - 1]) == IsBold(names[^1])) from--;
        return names.Select((line, i) => (i < from ? PaperPart.Superior : PaperPart.Body, line));
    }

    private static bool IsBold(ShapedLine line) => line.Words.Any() && line.Words.All(r => r.Bold);
}
