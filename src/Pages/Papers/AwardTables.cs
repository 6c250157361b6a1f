using DanVanKheo.Dossiers;

namespace DanVanKheo.Papers;

/// <summary>A list of collectives and individuals. The counts in the text and the rows of the annex come from the same lines, so that they agree.</summary>
internal static class AwardTables
{
    public static int Count(IReadOnlyList<AwardLine> lines, SubjectType subject) => lines.Count(l => l.Subject == subject);

    /// <summary>"03 tập thể và 05 cá nhân"; what there is none of is left out.</summary>
    public static string Counted(IReadOnlyList<AwardLine> lines, PaperWords words) => string.Join(
        words.Text("Count.And"),
        Enum.GetValues<SubjectType>().Where(s => Count(lines, s) > 0 || (lines.Count == 0 && s == SubjectType.Collective)).Select(s => words.Text($"Count.{s}", $"{Count(lines, s):D2}")));

    public static PaperAnnex Annex(string about, string note, IReadOnlyList<AwardLine> lines, PaperWords words) =>
        new(words.Text("Annex.Title"), about, note, [.. Enum.GetValues<SubjectType>().Where(s => Count(lines, s) > 0).Select((s, i) => Table(lines, s, i, words))]);

    private static PaperTable Table(IReadOnlyList<AwardLine> lines, SubjectType subject, int order, PaperWords words)
    {
        var rows = lines.Where(l => l.Subject == subject).ToList();
        return new(
            [new(words.Text("Column.No"), 8, IsFigure: true), new(words.Text($"Column.{subject}"), 27), new(words.Text("Column.Unit"), 28), new(words.Text("Column.Model"), 37)],
            [.. rows.Select((l, i) => (IReadOnlyList<string>)[$"{i + 1}", l.SubjectName, l.Unit, l.Model])],
            $"{(order == 0 ? "I" : "II")}- {words.Text($"Annex.{subject}", rows.Count)}");
    }
}
