namespace DanVanKheo.Papers;

/// <summary>Tờ trình that takes one commended subject to the body above.</summary>
public static class ProposalPaper
{
    public static Paper Write(PaperFrame frame, ProposalFacts facts, Func<string, string> typed, string language)
    {
        var words = new PaperWords(frame, PaperType.Nomination, language);
        var paper = words.Write(
            words.Text("Proposal.About", facts.Year),
            [
                new PaperParagraph(words.Text("Proposal.Opening", frame.Issuer.Name, facts.UpperBody, AwardTables.Counted([facts.Line], words), facts.Year)),
                new PaperParagraph(words.Text($"Proposal.{facts.Line.Subject}", facts.Line.SubjectName, facts.Line.Unit)),
                new PaperParagraph(words.Text("Proposal.Model", facts.Line.Model)),
                new PaperParagraph(words.Text("Proposal.Award", facts.Award, facts.Decision)),
                .. facts.Reason.Length == 0 ? (PaperBlock[])[] : [new PaperParagraph(words.Text("Proposal.Reason", facts.Reason))],
                .. PaperWords.Paragraphs(typed(PaperFields.Proposal)),
            ]);
        return paper with
        {
            Addressee = words.Text(frame.Standard.SubmissionSaysSubmit ? "Addressee.Submit" : "Addressee.Send", facts.UpperBody),
            Grounds = PaperWords.Lines(typed(PaperFields.Grounds)),
            Recipients = PaperWords.Lines(typed(PaperFields.Recipients)),
        };
    }
}
