using DanVanKheo.Calendar;

namespace DanVanKheo.Papers;

/// <summary>Báo cáo sơ kết, tổng kết: the figures of a frozen period, and what the office says about them (I- Kết quả; II- Hạn chế, nguyên nhân; III- Phương hướng).</summary>
public static class ReportPaper
{
    public static Paper Write(PaperFrame frame, ReportFigures figures, Func<string, string> typed, string language)
    {
        var words = new PaperWords(frame, PaperType.Report, language);
        return words.Write(
            words.Text(figures.IsFinal ? "Report.About.Final" : "Report.About", figures.Period),
            [
                new PaperParagraph(words.Text("Report.Opening", frame.Issuer.Name, figures.Period, VietnamTime.Date(figures.AsOf))),
                new PaperHeading($"I{frame.Standard.HeadingMark}{words.Text("Report.Results")}"),
                .. typed(PaperFields.Results).Contains(figures.Claim, StringComparison.OrdinalIgnoreCase) ? (PaperBlock[])[] : [new PaperParagraph(figures.Headline)],
                .. figures.Tables,
                .. PaperWords.Paragraphs(typed(PaperFields.Results)),
                new PaperHeading($"II{frame.Standard.HeadingMark}{words.Text("Report.Limits")}"),
                .. PaperWords.Paragraphs(typed(PaperFields.Limits)),
                new PaperHeading($"III{frame.Standard.HeadingMark}{words.Text("Report.Directions")}"),
                .. PaperWords.Paragraphs(typed(PaperFields.Directions)),
                new PaperParagraph(words.Text("Report.Passport", VietnamTime.Date(figures.AsOf), figures.Sha256[..Math.Min(16, figures.Sha256.Length)])),
            ]) with
        {
            Recipients = PaperWords.Lines(typed(PaperFields.Recipients)),
            Annex = new(words.Text("Report.Annex.Title"), words.Text("Report.Annex", figures.Period), words.AnnexNote, figures.Annex),
        };
    }
}
