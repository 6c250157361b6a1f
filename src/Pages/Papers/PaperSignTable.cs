using DocumentFormat.OpenXml.Wordprocessing;
using static DanVanKheo.Papers.PaperText;

namespace DanVanKheo.Papers;

/// <summary>The places to sign, side by side, kept on one page: who signs, four lines of room, the name.</summary>
internal static class PaperSignTable
{
    private const int Room = 4;

    public static Table Write(IReadOnlyList<PaperSignature> signatures)
    {
        int[] widths = [.. signatures.Select(_ => TextWidth / signatures.Count)];
        return Grid(widths, lined: false, [new TableRow([new TableRowProperties(new CantSplit()), .. signatures.Select((s, i) => Cell(widths[i], [.. Lines(s)]))])]);
    }

    private static IEnumerable<Paragraph> Lines(PaperSignature signature)
    {
        yield return Line(14, bold: true, justification: JustificationValues.Center, before: 240, keepNext: true, text: signature.Authority);
        for (var i = 0; i < Room; i++) yield return Line(14, justification: JustificationValues.Center, keepNext: true);
        yield return Line(14, bold: true, justification: JustificationValues.Center, text: signature.Name);
    }
}
