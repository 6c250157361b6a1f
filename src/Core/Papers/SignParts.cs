namespace DanVanKheo.Papers;

/// <summary>Names the lines of the signatures and of the recipients.</summary>
internal static class SignParts
{
    public static IEnumerable<(PaperPart Part, ShapedLine Line)> Of(IReadOnlyList<ShapedLine> lines) =>
        lines.GroupBy(l => (l.Table, l.Row, l.Cell)).SelectMany(cell => cell.Any(l => SetPhrases.Begins(l.Text, "noi nhan")) ? Recipients([.. cell]) : Signature([.. cell]));

    private static IEnumerable<(PaperPart Part, ShapedLine Line)> Recipients(IReadOnlyList<ShapedLine> cell)
    {
        foreach (var line in cell.Where(l => !l.IsEmpty)) yield return (SetPhrases.Begins(line.Text, "noi nhan") ? PaperPart.RecipientsLabel : PaperPart.Recipient, line);
    }

    /// <summary>Who signs above the room, the name below it. Notes in brackets and empty cells are nothing.</summary>
    private static IEnumerable<(PaperPart Part, ShapedLine Line)> Signature(IReadOnlyList<ShapedLine> cell)
    {
        var lines = cell.Where(l => !l.IsEmpty && l.Text[0] != '(').ToList();
        if (lines.Count == 0) yield break;
        var name = lines.Count > 1 && !lines[^1].IsCaps ? lines[^1] : null;
        var room = name is null ? null : cell.LastOrDefault(l => l.IsEmpty && l.Index < name.Index);
        foreach (var (line, i) in lines.Select((l, i) => (l, i)))
        {
            if (line == name) continue;
            yield return (i == 0 && SetPhrases.IsOnBehalf(line.Text) ? PaperPart.Authority : i == 0 ? PaperPart.Title : PaperPart.Position, line);
        }

        if (room is not null) yield return (PaperPart.Room, room);
        if (name is not null) yield return (PaperPart.Signer, name);
    }
}
