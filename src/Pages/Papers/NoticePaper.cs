namespace DanVanKheo.Papers;

/// <summary>Thông báo: the models that the committee above has agreed to.</summary>
public static class NoticePaper
{
    public static Paper Write(PaperFrame frame, string year, IReadOnlyList<AwardLine> lines, Func<string, string> typed, string language)
    {
        var words = new PaperWords(frame, PaperType.Notice, language);
        var paper = words.Write(
            words.Text("Notice.About", year),
            [.. PaperWords.Paragraphs(typed(PaperFields.Opening)), new PaperParagraph(words.Text("Notice.List", AwardTables.Counted(lines, words), year)), new PaperParagraph(words.Text("Notice.Closing", frame.Issuer.Name))]);
        return paper with
        {
            Recipients = PaperWords.Lines(typed(PaperFields.Recipients)),
            Annex = AwardTables.Annex(words.Text("Notice.Annex", year), words.AnnexNote, lines, words),
        };
    }
}
