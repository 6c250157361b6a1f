namespace DanVanKheo.Papers;

/// <summary>Tờ trình: proposes those whose dossiers wait for a decision on commendation.</summary>
public static class SubmissionPaper
{
    public static Paper Write(PaperFrame frame, string year, IReadOnlyList<AwardLine> lines, Func<string, string> typed, string language)
    {
        var words = new PaperWords(frame, PaperType.Submission, language);
        var about = words.Text("Submission.About", year);
        var paper = words.Write(
            about,
            [
                new PaperParagraph(words.Text("Submission.Opening", frame.Issuer.Name, AwardTables.Counted(lines, words), year)),
                .. PaperWords.Paragraphs(typed(PaperFields.Proposal)),
            ]);
        var addressee = words.Text(frame.Standard.SubmissionSaysSubmit ? "Addressee.Submit" : "Addressee.Send", typed(PaperFields.Addressee));
        return paper with
        {
            Addressee = addressee,
            Grounds = PaperWords.Lines(typed(PaperFields.Grounds)),
            Recipients = PaperWords.Lines(typed(PaperFields.Recipients)),
            Annex = AwardTables.Annex(words.Text("Submission.Annex", year), words.AnnexNote, lines, words),
        };
    }
}
