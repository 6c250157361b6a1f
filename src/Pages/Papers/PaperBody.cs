using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static DanVanKheo.Papers.PaperText;

namespace DanVanKheo.Papers;

/// <summary>The parts of a paper in Word, in their order.</summary>
internal static class PaperBody
{
    public static IEnumerable<OpenXmlElement> Write(Paper paper, PaperForm form, string language) =>
    [
        PaperHeadTable.Write(paper.Head, form, language),
        .. Title(paper, form),
        .. Opening(paper, form),
        .. paper.Blocks.SelectMany((b, i) => Block(b, form, isLast: i == paper.Blocks.Count - 1)),
        PaperSignTable.Write(paper, form, language),
        .. paper.Annex is { } annex ? Annex(annex, form) : [],
    ];

    private static IEnumerable<OpenXmlElement> Title(Paper paper, PaperForm form)
    {
        yield return form.Line(PaperPart.Kind, paper.Kind, before: 360);
        yield return form.Line(PaperPart.About, paper.About);
        yield return form.IsState ? PaperForm.Rule(TextWidth(form.Standard), after: 240) : Line(14, justification: JustificationValues.Center, after: 240, text: "-----");
    }

    private static IEnumerable<OpenXmlElement> Opening(Paper paper, PaperForm form)
    {
        if (paper.Addressee.Length > 0) yield return Line((int)form.Standard.Looks[PaperPart.Addressee].From, justification: JustificationValues.Center, after: 240, text: paper.Addressee);
        for (var i = 0; i < paper.Grounds.Count; i++)
        {
            var mark = i < paper.Grounds.Count - 1 ? ";" : ".";
            yield return form.Text($"{(form.IsState ? "" : "- ")}{paper.Grounds[i]}{mark}", PaperPart.Ground);
        }

        if (paper.Deciding.Length > 0) yield return form.Line(PaperPart.Deciding, paper.Deciding, before: 120, after: 120, keepNext: true);
    }

    private static IEnumerable<OpenXmlElement> Block(PaperBlock block, PaperForm form, bool isLast) => block switch
    {
        PaperHeading heading => [form.Line(PaperPart.Heading, heading.Text, before: 120, after: 120, keepNext: true)],
        PaperTable table => [.. Captioned(table, form), Line(8, text: "")],
        // The signature never stands alone on a page.
        PaperParagraph paragraph => [form.Text(isLast && form.IsState ? $"{paragraph.Text.TrimEnd('.')}./." : paragraph.Text, keepNext: isLast)],
        _ => throw new ArgumentException($"{block.GetType().Name} has no form on paper.", nameof(block)),
    };

    private static IEnumerable<OpenXmlElement> Captioned(PaperTable table, PaperForm form)
    {
        if (table.Caption.Length > 0) yield return form.Text(table.Caption);
        yield return PaperGrid.Write(table, form);
    }

    private static IEnumerable<OpenXmlElement> Annex(PaperAnnex annex, PaperForm form)
    {
        var size = form.BodySize;
        var title = Line(size, bold: true, justification: JustificationValues.Center, text: annex.Title);
        title.ParagraphProperties!.InsertAt(new PageBreakBefore(), 0);
        yield return title;
        yield return Line(size, bold: true, justification: JustificationValues.Center, text: annex.About);
        yield return Line(size, italic: true, justification: JustificationValues.Center, after: 240, text: annex.Note);
        foreach (var table in annex.Tables)
        {
            if (table.Caption.Length > 0) yield return Line(size, bold: true, before: 120, after: 60, keepNext: true, text: table.Caption);
            yield return PaperGrid.Write(table, form);
        }

        yield return Line(8, text: "");
    }
}
