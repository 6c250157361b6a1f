using DanVanKheo.Calendar;
using DanVanKheo.Papers;
using DanVanKheo.Periods;

namespace DanVanKheo.Conferences;

/// <summary>Biên bản hội nghị, and thông báo kết luận hội nghị: both from the same record, so that names, counts and tasks agree.</summary>
public static class ConferencePaper
{
    public static Paper Minutes(PaperFrame frame, ConferenceFacts facts, string language)
    {
        var words = new PaperWords(frame, PaperType.Minutes, language);
        var (held, mark) = (facts.Conference, frame.Standard.HeadingMark);
        return words.Write(
            About(facts, words, language),
            [
                new PaperHeading($"I{mark}{words.Text("Conference.When")}"),
                new PaperParagraph(words.Text("Conference.Day", PaperTexts.Day(held.Day, language))),
                new PaperParagraph(words.Text("Conference.Place", held.Place)),
                new PaperHeading($"II{mark}{words.Text("Conference.People")}"),
                new PaperParagraph(words.Text("Conference.Chair", held.Chair)),
                new PaperParagraph(words.Text("Conference.Secretary", held.Secretary)),
                new PaperParagraph(words.Text("Conference.Present", facts.Present.Count, facts.Units, Named(facts, words))),
                new PaperParagraph(words.Text("Conference.Absent", facts.Absent.Count, facts.Absent.Count == 0 ? words.Text("Conference.Nobody") : string.Join("; ", facts.Absent))),
                .. PaperWords.Lines(held.Guests) is { Count: > 0 } guests ? (PaperBlock[])[new PaperParagraph(words.Text("Conference.Guests", string.Join("; ", guests)))] : [],
                new PaperHeading($"III{mark}{words.Text("Conference.Content")}"),
                new PaperParagraph(words.Text("Conference.Heard", PeriodName.Of(facts.Period.Id, language))),
                .. PaperWords.Paragraphs(held.Discussion),
                new PaperHeading($"IV{mark}{words.Text("Conference.Conclusion")}"),
                .. Conclusion(facts, words),
                new PaperParagraph(words.Text("Conference.End", PaperTexts.Day(held.Day, language))),
            ],
            [new(words.Text("Conference.Sign.Secretary"), Name(held.Secretary)), new(words.Text("Conference.Sign.Chair"), Name(held.Chair))]);
    }

    public static Paper Notice(PaperFrame frame, ConferenceFacts facts, Func<string, string> typed, string language)
    {
        var words = new PaperWords(frame, PaperType.Notice, language);
        var paper = words.Write(
            words.Text("Conference.Notice.About", About(facts, words, language)),
            [.. PaperWords.Paragraphs(typed(PaperFields.Opening)), .. Conclusion(facts, words), new PaperParagraph(words.Text("Conference.Notice.Closing", frame.Issuer.Name))]);
        return paper with { Recipients = PaperWords.Lines(typed(PaperFields.Recipients)) };
    }

    /// <summary>The first sentence of the notice, until somebody types another.</summary>
    public static string Opening(ConferenceFacts facts, string language) => PaperTexts.Of(
        "Conference.Notice.Opening", language, Sentence(PaperTexts.Day(facts.Conference.Day, language)), facts.Conference.Place, facts.Conference.Chair, Kind(facts, language), PeriodName.Of(facts.Period.Id, language));

    /// <summary>As the first words of a sentence.</summary>
    private static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static string About(ConferenceFacts facts, PaperWords words, string language) => words.Text("Conference.About", Kind(facts, language), PeriodName.Of(facts.Period.Id, language));

    private static string Kind(ConferenceFacts facts, string language) => PaperTexts.Of(facts.Period.Kind == PeriodKind.HalfYear ? "Conference.Kind" : "Conference.Kind.Final", language);

    private static string Named(ConferenceFacts facts, PaperWords words) =>
        facts.Present.Count == 0 ? words.Text("Conference.Nobody") : string.Join("; ", facts.Present.Select(p => p.Who.Length > 0 ? $"{p.Unit} ({p.Who})" : p.Unit));

    private static IEnumerable<PaperBlock> Conclusion(ConferenceFacts facts, PaperWords words)
    {
        foreach (var line in PaperWords.Paragraphs(facts.Conference.Conclusion)) yield return line;
        if (facts.Tasks.Count == 0) yield break;
        yield return new PaperTable(
            [new(words.Text("Column.No"), 8, IsFigure: true), new(words.Text("Conference.Column.Task"), 44), new(words.Text("Conference.Column.Owner"), 30), new(words.Text("Conference.Column.Due"), 18)],
            [.. facts.Tasks.Select((t, i) => (IReadOnlyList<string>)[$"{i + 1}", t.Task.Text, $"{t.Unit} ({t.Task.Owner})", VietnamTime.Date(t.Task.Due.Day)])],
            words.Text("Conference.Tasks", facts.Tasks.Count));
    }

    /// <summary>"Nguyễn Thành Nam, Bí thư" signs with the name alone.</summary>
    private static string Name(string person) => person.Split(',')[0].Trim();
}
