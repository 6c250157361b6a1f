namespace DanVanKheo.Papers;

/// <summary>Measures a file against a standard.</summary>
public static class FormatCheck
{
    private static readonly FormatRule[] Rules = [.. PageRules.All, .. HeadRules.All, .. TextRules.All, .. SignRules.All];

    public static IReadOnlyList<string> Codes { get; } = [.. Rules.Select(r => r.Code)];

    /// <summary>Every rule broken, in the order of the file.</summary>
    public static IReadOnlyList<FormatFinding> Check(PaperShape shape, PaperStandard standard)
    {
        var outline = PaperOutline.Of(shape, standard);
        return [.. Rules
            .SelectMany(rule => rule.Faults(outline, standard), (rule, fault) => new FormatFinding(rule.Code, fault.Part, fault.Line?.Index ?? 0, fault.Line?.Excerpt ?? "", fault.Found, fault.Expected, standard.Source))
            .OrderBy(f => f.Paragraph).ThenBy(f => f.Part)];
    }

    /// <summary>The standard a file seems to follow: the State's by its heading, else the Party's of the day in it, else that of <paramref name="today"/>.</summary>
    public static PaperStandard Guess(PaperShape shape, DateOnly today)
    {
        var head = shape.Lines.Where(l => !l.IsEmpty).Take(12).Select(l => l.Text).ToList();
        if (head.Any(t => SetPhrases.Same(t, PaperStandards.Nd30.Nation))) return PaperStandards.Nd30;
        var day = head.Select(SetPhrases.Day).FirstOrDefault(d => d is not null);
        return PaperStandards.For(IssuerSide.Party, day ?? today);
    }
}
