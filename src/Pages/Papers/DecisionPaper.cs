using DanVanKheo.Commendations;

namespace DanVanKheo.Papers;

/// <summary>Quyết định khen thưởng, điều chỉnh, hủy bỏ. The n and m of Điều 1 are the rows of the annex, counted.</summary>
public static class DecisionPaper
{
    public static Paper Write(PaperFrame frame, DecisionFacts facts, Func<string, string> typed, string language)
    {
        var words = new PaperWords(frame, PaperType.Decision, language);
        var paper = words.Write(About(facts, words), [.. Articles(facts, typed, words).Select((text, i) => new PaperParagraph(words.Text("Decision.Article", i + 1, text)))]);
        return paper with
        {
            Grounds = PaperWords.Lines(typed(PaperFields.Grounds)),
            Deciding = words.Text("Decision.Deciding", words.Authority),
            Recipients = PaperWords.Lines(typed(PaperFields.Recipients)),
            Annex = facts.Change == ChangeKind.Revoke ? null : AwardTables.Annex(words.Text("Decision.Annex", facts.Award), words.AnnexNote, facts.Lines, words),
        };
    }

    private static string About(DecisionFacts facts, PaperWords words) => facts.Change switch
    {
        ChangeKind.Amend => words.Text("Decision.About.Amend", facts.Changed),
        ChangeKind.Revoke => words.Text("Decision.About.Revoke", facts.Changed),
        _ => words.Text("Decision.About", facts.Year),
    };

    private static IEnumerable<string> Articles(DecisionFacts facts, Func<string, string> typed, PaperWords words)
    {
        yield return facts.Change switch
        {
            ChangeKind.Amend => words.Text("Decision.Amend", facts.Changed, facts.What),
            ChangeKind.Revoke => words.Text("Decision.Revoke", facts.Changed, facts.What),
            _ => words.Text("Decision.Award", facts.Award, AwardTables.Counted(facts.Lines, words), facts.Year),
        };
        if (facts.Change is null) yield return typed(PaperFields.Money);
        if (facts.Recover) yield return words.Text("Decision.Recover");
        yield return words.Text("Decision.Carry");
    }
}
