namespace DanVanKheo.Papers;

/// <summary>Signature and recipients.</summary>
internal static class SignRules
{
    public static IReadOnlyList<FormatRule> All { get; } =
    [
        new("SignatureMissing", (p, _) => p.First(PaperPart.Signer) is null ? [new(PaperPart.Signer, null, "", "")] : []),
        new("OnBehalf", (p, s) => p.Of(PaperPart.Authority).Where(l => !Begins(l, s)).Select(l => new FormatFault(PaperPart.Authority, l, l.Text.Split(' ')[0], s.OnBehalf.Trim()))),
        new("Instead", (p, s) => s.Side == IssuerSide.Party ? Titles(p).Where(l => SetPhrases.IsInstead(l.Text)).Select(l => new FormatFault(PaperPart.Authority, l, l.Excerpt, "T/M")) : []),
        new("PositionMissing", (p, _) => p.Of(PaperPart.Authority).Where(a => !p.Of(PaperPart.Position).Any(l => l.Table == a.Table && l.Cell == a.Cell)).Select(a => new FormatFault(PaperPart.Position, a, "", ""))),
        new("Room", (p, s) => p.Of(PaperPart.Signer).Select(name => (Name: name, Room: RoomOver(p, name))).Where(x => x.Room < s.Room).Select(x => new FormatFault(PaperPart.Room, x.Name, $"{x.Room}", $"{s.Room}"))),
        new("AcademicTitle", (p, s) => s.Side == IssuerSide.Party ? p.Of(PaperPart.Signer).Where(l => SetPhrases.HasAcademicTitle(l.Text)).Select(l => new FormatFault(PaperPart.Signer, l, l.Text, "")) : []),
        new("RecipientsMissing", (p, _) => p.First(PaperPart.Authority) is not null && p.First(PaperPart.RecipientsLabel) is null ? [new(PaperPart.RecipientsLabel, null, "", "")] : []),
        new("RecipientMark", (p, s) => Items(p).SkipLast(1).Where(l => l.Text[^1] != s.RecipientMark).Select(l => new FormatFault(PaperPart.Recipient, l, l.Text[^1..], $"{s.RecipientMark}"))),
        new("RecipientEnd", (p, _) => Items(p).TakeLast(1).Where(l => !l.Text.EndsWith('.')).Select(l => new FormatFault(PaperPart.Recipient, l, l.Text[^1..], "."))),
        new("RecipientKeeps", (p, s) => Items(p).TakeLast(1).Where(l => !Keeps(l.Text, s)).Select(l => new FormatFault(PaperPart.Recipient, l, l.Excerpt, s.Side == IssuerSide.State ? "- Lưu: VT, …" : "- Lưu Đảng ủy."))),
        .. LookRules.For(PaperPart.Authority, PaperPart.Title, PaperPart.Position, PaperPart.Signer, PaperPart.RecipientsLabel, PaperPart.Recipient),
    ];

    private static IReadOnlyList<ShapedLine> Items(PaperOutline paper) => [.. paper.Of(PaperPart.Recipient)];

    private static IEnumerable<ShapedLine> Titles(PaperOutline paper) => paper.Of(PaperPart.Authority).Concat(paper.Of(PaperPart.Position));

    /// <summary>The mark of this side; signing for somebody in another way ("K/T", "KT.") has its own rules.</summary>
    private static bool Begins(ShapedLine line, PaperStandard standard) =>
        standard.Side == IssuerSide.State ? line.Text.Split(' ')[0] is "TM." or "KT." or "TL." or "TUQ." or "Q." : line.Text.Split(' ')[0] is "T/M" or "K/T" or "T/L";

    private static int RoomOver(PaperOutline paper, ShapedLine name) => paper.Shape.Lines
        .Where(l => l.Table == name.Table && l.Row == name.Row && l.Cell == name.Cell && l.Index < name.Index).Reverse().TakeWhile(l => l.IsEmpty || l.Text[0] == '(').Count(l => l.IsEmpty);

    private static bool Keeps(string text, PaperStandard standard)
    {
        var words = text.TrimStart('-', ' ', '–');
        return words.StartsWith(standard.Keeps, StringComparison.Ordinal) && !standard.KeepsNot.Any(w => words.Contains(w, StringComparison.Ordinal));
    }
}
