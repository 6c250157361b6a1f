namespace DanVanKheo.Papers;

/// <summary>A file with every paragraph given the part of a paper it is.</summary>
internal sealed class PaperOutline
{
    private readonly List<(PaperPart Part, ShapedLine Line)> parts;

    private PaperOutline(PaperShape shape, List<(PaperPart Part, ShapedLine Line)> parts) => (Shape, this.parts) = (shape, parts);

    public PaperShape Shape { get; }

    /// <summary>In the order of the file; empty paragraphs are left out.</summary>
    public IReadOnlyList<(PaperPart Part, ShapedLine Line)> Parts => parts;

    public static PaperOutline Of(PaperShape given, PaperStandard standard)
    {
        var shape = given with { Lines = Ruled(given.Lines) };
        var head = HeadOf(shape);
        var sign = SignTableOf(shape, head);
        var parts = new List<(PaperPart Part, ShapedLine Line)>();
        parts.AddRange(HeadParts.Of([.. shape.Lines.Where(head)], standard));
        var body = shape.Lines.Where(l => !head(l)).ToList();
        var end = sign.Count > 0 ? sign[0].Index : body.FirstOrDefault(l => SetPhrases.Begins(l.Text, "noi nhan") || SetPhrases.IsOnBehalf(l.Text))?.Index ?? int.MaxValue;
        parts.AddRange(BodyParts.Of([.. body.TakeWhile(l => l.Index < end)]));
        var rest = sign.Count > 0 ? sign : [.. body.Where(l => l.Index >= end)];
        parts.AddRange(SignParts.Of(rest));
        if (sign.Count > 0) parts.AddRange(body.Where(l => l.Index > sign[^1].Index && !l.IsEmpty).Select(l => (PaperPart.Annex, l)));
        return new(shape, parts);
    }

    public IEnumerable<ShapedLine> Of(PaperPart part) => parts.Where(p => p.Part == part).Select(p => p.Line);

    public ShapedLine? First(PaperPart part) => Of(part).FirstOrDefault();

    /// <summary>A rule in a paragraph of its own is the rule of the words over it.</summary>
    private static IReadOnlyList<ShapedLine> Ruled(IReadOnlyList<ShapedLine> lines) =>
        [.. lines.Select((line, i) => i + 1 < lines.Count && lines[i + 1] is { IsEmpty: true, Ruled: true } rule && (rule.Table, rule.Row, rule.Cell) == (line.Table, line.Row, line.Cell) ? line with { Ruled = true } : line)];

    /// <summary>The table before everything else; in a file without one, the lines up to the kind.</summary>
    private static Func<ShapedLine, bool> HeadOf(PaperShape shape)
    {
        var first = shape.Lines.FirstOrDefault(l => !l.IsEmpty);
        if (first is { Table: > 0 }) return l => l.Table == first.Table;
        var kind = shape.Lines.FirstOrDefault(l => SetPhrases.IsKind(l.Text) || SetPhrases.Begins(l.Text, "kinh gui", "kinh trinh"))?.Index ?? 0;
        return l => l.Index < kind;
    }

    /// <summary>The last table without lines that names recipients or for whom is signed; in a paper without either, one with room for a name.</summary>
    private static IReadOnlyList<ShapedLine> SignTableOf(PaperShape shape, Func<ShapedLine, bool> isHead)
    {
        var tables = shape.Lines.Where(l => l is { Table: > 0, Lined: false } && !isHead(l)).GroupBy(l => l.Table).ToList();
        var found = tables.LastOrDefault(t => t.Any(l => SetPhrases.Begins(l.Text, "noi nhan") || SetPhrases.IsOnBehalf(l.Text)))
            ?? tables.LastOrDefault(t => t.Any(l => l.IsEmpty) && t.Any(l => !l.IsEmpty && l.IsCaps));
        return found is null ? [] : [.. found];
    }
}
