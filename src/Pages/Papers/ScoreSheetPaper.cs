using DanVanKheo.Appraisals;
using DanVanKheo.Layout;

namespace DanVanKheo.Papers;

/// <summary>Phiếu thẩm định: the points of one appraiser with their comments, as they were handed in.</summary>
public static class ScoreSheetPaper
{
    public static Paper Write(PaperFrame frame, ScoreSheetFacts facts, string language)
    {
        var words = new PaperWords(frame, PaperType.ScoreSheet, language);
        var total = facts.Set.Total(facts.Sheet);
        return words.Write(
            words.Text("ScoreSheet.About", facts.Code),
            [
                new PaperParagraph(words.Text("ScoreSheet.Model", facts.Name)),
                new PaperParagraph(words.Text("ScoreSheet.Unit", facts.Unit)),
                new PaperParagraph(words.Text("ScoreSheet.Appraiser", facts.Appraiser.FullName, facts.Appraiser.Position)),
                Table(facts, words, language),
                new PaperParagraph(words.Text("ScoreSheet.Total", Points(total, language), facts.Set.BandOf(total).Name.In(language))),
                .. PaperWords.Paragraphs(facts.Sheet.Feedback.Length > 0 ? words.Text("ScoreSheet.Feedback", facts.Sheet.Feedback) : ""),
            ],
            [new(words.Text("ScoreSheet.Sign"), facts.Appraiser.FullName)]);
    }

    private static PaperTable Table(ScoreSheetFacts facts, PaperWords words, string language) => new(
        [new(words.Text("Column.No"), 8, IsFigure: true), new(words.Text("Column.Criterion"), 42), new(words.Text("Column.Max"), 12, IsFigure: true), new(words.Text("Column.Points"), 12, IsFigure: true), new(words.Text("Column.Comment"), 26)],
        [.. facts.Set.Criteria.Select((c, i) => (IReadOnlyList<string>)[$"{i + 1}", c.Name.In(language), Points(c.Max, language), Points(facts.Sheet.Of(c.Id).Points, language), facts.Sheet.Of(c.Id).Comment])]);

    private static string Points(decimal points, string language) => points.ToString("0.##", Display.Culture(language));
}
