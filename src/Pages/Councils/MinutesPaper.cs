using DanVanKheo.Calendar;
using DanVanKheo.Layout;
using DanVanKheo.Papers;

namespace DanVanKheo.Councils;

/// <summary>The minutes of a vote by mail. Every figure comes from the round's own count, so that page, paper and decision agree.</summary>
public static class MinutesPaper
{
    public static Paper Write(MinutesFacts facts, string language)
    {
        var words = new VoteWords(language);
        return new(
            Head(facts, words, language),
            words.Text("Minutes.Kind"),
            words.Text("Minutes.About", facts.Code),
            [.. Time(facts, words, language), .. Members(facts, words), .. Subject(facts, words), .. Count(facts, words), .. Conclusion(facts, words)],
            [
                new(words.Text("Minutes.Sign.Secretary"), facts.Secretary.FullName),
                new(words.Text("Minutes.Sign.Chair"), NameOf(facts, facts.Round.Chair)),
            ])
        { Standard = Standard(facts).Id };
    }

    private static PaperStandard Standard(MinutesFacts facts) => PaperStandards.For(facts.Bloc.Letterhead.Side, VietnamTime.Day(facts.At));

    private static PaperHead Head(MinutesFacts facts, VoteWords words, string language) => new(
        facts.Bloc.Name.ToUpper(Display.Culture(language)),
        words.Text("Minutes.Body").ToUpper(Display.Culture(language)),
        Standard(facts).NumberWord + PaperNumber.Blank(PaperType.Minutes, facts.Bloc.Symbol ?? "", Standard(facts).Side),
        PaperTexts.PlaceDay(facts.Bloc.Letterhead.Place, VietnamTime.Day(facts.At), language),
        words.Text("Minutes.Draft"));

    private static IEnumerable<PaperBlock> Time(MinutesFacts facts, VoteWords words, string language)
    {
        var round = facts.Round;
        yield return new PaperHeading(words.Text("Minutes.Place"));
        yield return new PaperParagraph(words.Text("Minutes.Time", Display.Deadline(round.OpenedAt, language), Display.Deadline(round.Due.Instant, language)));
        yield return new PaperParagraph(words.Text(round.Settings.Secret ? "Minutes.Form.Secret" : "Minutes.Form.Open", round.Number));
    }

    private static IEnumerable<PaperBlock> Members(MinutesFacts facts, VoteWords words)
    {
        var round = facts.Round;
        yield return new PaperHeading(words.Text("Minutes.People"));
        yield return new PaperParagraph(words.Text("Minutes.Chair", round.Chair.Length > 0 ? Named(facts, round.Chair) : words.Text("Minutes.Nobody")));
        yield return new PaperParagraph(words.Text("Minutes.Secretary", $"{facts.Secretary.FullName}, {facts.Secretary.Position}"));
        yield return new PaperParagraph(words.Text("Minutes.Council", round.Roll.Count, round.Entitled.Count()));
        yield return Listed("Minutes.Present", round.Entitled.Where(m => m.Received), m => Named(facts, m.Person), words);
        yield return Listed("Minutes.Absent", round.Entitled.Where(m => !m.Received), m => Named(facts, m.Person), words);
        yield return Listed("Minutes.Excluded", round.Roll.Where(m => !m.IsEntitled), m => $"{Named(facts, m.Person)} ({words.Text($"Exclusion.{m.Excluded}")})", words);
    }

    private static IEnumerable<PaperBlock> Subject(MinutesFacts facts, VoteWords words)
    {
        yield return new PaperHeading(words.Text("Minutes.Content"));
        yield return new PaperParagraph(words.Text("Minutes.Model", facts.Name, facts.Unit, facts.Code));
        foreach (var round in facts.Rounds.SkipLast(1))
        {
            var count = round.Count();
            yield return new PaperParagraph(words.Text("Minutes.Earlier", round.Number, VietnamTime.Date(round.Due.Day), count.Present, count.Total, count.For, count.Against, words.Text($"Result.{round.Result()}").ToLowerInvariant()));
        }
    }

    private static IEnumerable<PaperBlock> Count(MinutesFacts facts, VoteWords words)
    {
        yield return new PaperHeading(words.Text("Minutes.Count"));
        yield return new PaperTable(
            [new(words.Text("Figure.Name"), 75), new(words.Text("Figure.Count"), 25, IsFigure: true)],
            [.. words.Figures(facts.Round.Count()).Select(f => (IReadOnlyList<string>)[f.Name, f.Count])]);
        yield return new PaperParagraph(words.Turnout(facts.Round));
        yield return new PaperParagraph(words.Share(facts.Round));
        if (words.Tie(facts.Round) is { } tie) yield return new PaperParagraph(tie);
        if (facts.Round.Settings.Secret) yield break;
        yield return new PaperParagraph(words.Text("Minutes.Names"));
        yield return ByName(facts, words);
    }

    private static PaperTable ByName(MinutesFacts facts, VoteWords words) => new(
        [new(words.Text("Minutes.Column.No"), 8, IsFigure: true), new(words.Text("Minutes.Column.Member"), 42), new(words.Text("Minutes.Column.Choice"), 20), new(words.Text("Minutes.Column.Remark"), 30)],
        [.. facts.Round.Entitled.Select((m, i) => (IReadOnlyList<string>)[$"{i + 1}", Named(facts, m.Person), ChoiceOf(m, words), m.Open?.Remark ?? ""])]);

    private static IEnumerable<PaperBlock> Conclusion(MinutesFacts facts, VoteWords words)
    {
        yield return new PaperHeading(words.Text("Minutes.Conclusion"));
        yield return new PaperParagraph(words.Text($"Conclusion.{facts.Round.Result()}"));
        yield return new PaperParagraph(words.Text("Minutes.End", VietnamTime.Moment(facts.At)));
    }

    private static PaperParagraph Listed(string key, IEnumerable<RollEntry> members, Func<RollEntry, string> named, VoteWords words)
    {
        string[] names = [.. members.Select(named)];
        return new(words.Text(key, names.Length, names.Length == 0 ? words.Text("Minutes.Nobody") : string.Join("; ", names)));
    }

    private static string ChoiceOf(RollEntry member, VoteWords words) => member switch
    {
        { Voted: false } => words.Text("Minutes.NotReturned"),
        _ => words.Text($"Choice.{member.Open?.Choice?.ToString() ?? "None"}"),
    };

    private static string NameOf(MinutesFacts facts, string person) => facts.People.TryGetValue(person, out var found) ? found.FullName : "";

    private static string Named(MinutesFacts facts, string person) => facts.People.TryGetValue(person, out var found) ? $"{found.FullName}, {found.Position}" : "";
}
