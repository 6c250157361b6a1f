using DanVanKheo.Calendar;
using DanVanKheo.Papers;

namespace DanVanKheo.Contests;

/// <summary>Thông báo kết quả hội thi: who went on from each round and why, and the prizes.</summary>
public static class ContestPaper
{
    /// <summary>What the paper of a year's contest is made of: stands in its id.</summary>
    public static string Subject(int year) => $"hoi-thi-{year}";

    /// <summary>The year of a subject; null when it is no contest's.</summary>
    public static int? YearOf(string subject) => subject.StartsWith("hoi-thi-", StringComparison.Ordinal) && int.TryParse(subject["hoi-thi-".Length..], out var year) ? year : null;

    public static Paper Write(PaperFrame frame, ContestView view, Func<string, string> typed, string language)
    {
        var (words, contest) = (new PaperWords(frame, PaperType.Notice, language), new ContestWords(language, view.CriterionNames));
        var blocks = new List<PaperBlock>();
        blocks.AddRange(PaperWords.Paragraphs(typed(PaperFields.Opening)));
        foreach (var round in view.Rounds.Where(r => r.WentOn > 0)) blocks.Add(Promoted(round, view, contest));
        if (view.Prizes.Count > 0) blocks.Add(Prizes(view, contest));
        blocks.Add(new PaperParagraph(contest.Text("Paper.Closing", frame.Issuer.Name)));
        var paper = words.Write(contest.Text("Paper.About", view.Name.In(language), view.Year), blocks);
        return paper with { Recipients = PaperWords.Lines(typed(PaperFields.Recipients)) };
    }

    /// <summary>The first sentence, until somebody types another.</summary>
    public static string Opening(ContestView view, string language) => new ContestWords(language, view.CriterionNames).Text("Paper.Opening", view.Name.In(language), view.Year);

    private static PaperTable Promoted(RoundView round, ContestView view, ContestWords words) => new(
        [new(words.Text("Cluster"), 24), new(words.Text("Entry"), 34), new(words.Text("Unit"), 30), new(words.Text("Points"), 12, IsFigure: true)],
        [.. round.Groups.SelectMany(g => g.Standings.Where(s => s.Entry.WentOn == true), (g, s) => (IReadOnlyList<string>)[g.Name, s.Entry.Name, view.UnitNames.GetValueOrDefault(s.Entry.Unit, s.Entry.Unit), words.Points(s)])],
        words.Text("Paper.Promoted", round.Name, round.WentOn, round.Entries));

    private static PaperTable Prizes(ContestView view, ContestWords words) => new(
        [new(words.Text("Prize"), 22), new(words.Text("Entry"), 36), new(words.Text("Decision"), 26), new(words.Text("Day"), 16)],
        [.. view.Prizes.Select(p => (IReadOnlyList<string>)[p.Award, p.Name, p.Number, VietnamTime.Date(p.Day)])],
        words.Text("Paper.Prizes", view.Prizes.Count));
}
