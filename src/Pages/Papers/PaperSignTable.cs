using DocumentFormat.OpenXml.Wordprocessing;
using static DanVanKheo.Papers.PaperText;

namespace DanVanKheo.Papers;

/// <summary>The foot of a paper, kept on one page: on the left who gets it, then the places to sign with four lines of room.</summary>
internal static class PaperSignTable
{
    private const int Room = 4;

    public static Table Write(Paper paper, PaperForm form, string language)
    {
        var columns = paper.Signatures.Count + (paper.Recipients.Count > 0 ? 1 : 0);
        int[] widths = [.. Enumerable.Repeat(TextWidth(form.Standard) / columns, columns)];
        IEnumerable<IEnumerable<Paragraph>> cells = paper.Signatures.Select(s => Signature(s, form));
        if (paper.Recipients.Count > 0) cells = cells.Prepend(Recipients(paper.Recipients, form, language));
        return Grid(widths, lined: false, [new TableRow([new TableRowProperties(new CantSplit()), .. cells.Select((c, i) => Cell(widths[i], [.. c]))])]);
    }

    private static IEnumerable<Paragraph> Recipients(IReadOnlyList<string> recipients, PaperForm form, string language)
    {
        yield return form.Line(PaperPart.RecipientsLabel, PaperTexts.Of("Recipients", language), before: 240, keepNext: true);
        foreach (var line in PaperRecipients.Lines(recipients, form.Standard)) yield return form.Line(PaperPart.Recipient, line, keepNext: true);
    }

    private static IEnumerable<Paragraph> Signature(PaperSignature signature, PaperForm form)
    {
        var isTitle = signature.Position.Length == 0;
        yield return isTitle ? Line(14, bold: true, justification: JustificationValues.Center, before: 240, keepNext: true, text: signature.Authority) : form.Line(PaperPart.Authority, signature.Authority, before: 240, keepNext: true);
        if (!isTitle) yield return form.Line(PaperPart.Position, signature.Position, keepNext: true);
        for (var i = 0; i < Room; i++) yield return form.Blank(PaperPart.Signer, keepNext: true);
        yield return form.Line(PaperPart.Signer, signature.Name);
    }
}
