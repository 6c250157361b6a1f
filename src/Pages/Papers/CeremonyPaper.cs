using DanVanKheo.Dossiers;

namespace DanVanKheo.Papers;

/// <summary>Danh sách trao thưởng: in the order of the ceremony, collectives first, with room for how a name is read.</summary>
public static class CeremonyPaper
{
    public static Paper Write(PaperFrame frame, string year, IReadOnlyList<AwardLine> lines, string language)
    {
        var words = new PaperWords(frame, PaperType.Ceremony, language);
        var tables = Enum.GetValues<SubjectType>().Where(s => AwardTables.Count(lines, s) > 0).Select(s => Table([.. lines.Where(l => l.Subject == s)], s, words));
        return words.Write(
            words.Text("Ceremony.About", year),
            [new PaperParagraph(words.Text("Ceremony.Opening", AwardTables.Counted(lines, words))), .. tables, new PaperParagraph(words.Text("Ceremony.Note"))],
            [new(words.Text("Ceremony.Sign"), frame.Signer.FullName)]);
    }

    private static PaperTable Table(IReadOnlyList<AwardLine> lines, SubjectType subject, PaperWords words) => new(
        [
            new(words.Text("Column.No"), 7, IsFigure: true), new(words.Text($"Column.{subject}"), 25), new(words.Text("Column.Unit"), 22),
            new(words.Text("Column.Award"), 14), new(words.Text("Column.Decision"), 16), new(words.Text("Column.Read"), 16),
        ],
        [.. lines.Select((l, i) => (IReadOnlyList<string>)[$"{i + 1}", l.SubjectName, l.Unit, l.Award, l.Decision, ""])],
        words.Text($"Ceremony.{subject}"));
}
