using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static DanVanKheo.Papers.PaperText;

namespace DanVanKheo.Papers;

/// <summary>Writes each part of a paper the way its standard wants it to look.</summary>
internal sealed class PaperForm(PaperStandard standard)
{
    private const int RuleHeight = 4;

    public PaperStandard Standard => standard;

    public bool IsState => standard.Side == IssuerSide.State;

    /// <summary>A line of this part, in the smallest size the standard allows for it, or in <paramref name="size"/>.</summary>
    public Paragraph Line(PaperPart part, string text, int before = 0, int after = 0, bool keepNext = false)
    {
        var look = standard.Looks[part];
        var points = (int)look.From;
        return PaperText.Line(
            points, look.Bold == true, look.Italic == true, Side(look.Side), before, after, keepNext: keepNext,
            content: Words(look.Caps ? text.ToUpper(Layout.Display.Culture("vi")) : text, points, look.Bold == true, look.Italic == true, look.Underline == true));
    }

    /// <summary>A paragraph of the text, its first line drawn in.</summary>
    public Paragraph Text(string text, PaperPart part = PaperPart.Text, bool keepNext = false) => PaperText.Line(
        BodySize, italic: standard.Looks[part].Italic == true, justification: JustificationValues.Both, after: 120, firstLine: Twips(standard.FirstLine.From), keepNext: keepNext, text: text);

    public Paragraph PageNumber() => PaperText.Line(14, justification: JustificationValues.Center, content: new SimpleField(Words("", 14)) { Instruction = "PAGE" });

    public Paragraph Blank(PaperPart part, bool keepNext = false) => PaperText.Line((int)standard.Looks[part].From, justification: JustificationValues.Center, keepNext: keepNext);

    public int BodySize => (int)standard.Looks[PaperPart.Text].To;

    /// <summary>A rule of its own, a third of <paramref name="width"/>, under words that may be longer.</summary>
    public static Paragraph Rule(int width, int after = 0)
    {
        var line = Ruled(PaperText.Line(RuleHeight, justification: JustificationValues.Center, after: after), width, width / 3);
        line.ParagraphProperties!.SpacingBetweenLines!.Line = $"{RuleHeight * 20}";
        return line;
    }

    /// <summary>A rule of <paramref name="length"/> under a line in the middle of <paramref name="width"/>, as long as the words or longer.</summary>
    public static Paragraph Ruled(Paragraph line, int width, int length)
    {
        var side = Math.Max(0, (width - length) / 2);
        var properties = line.ParagraphProperties!;
        properties.InsertBefore(new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 6, Space = 2 }), properties.GetFirstChild<SpacingBetweenLines>());
        properties.InsertAfter(new Indentation { Left = $"{side}", Right = $"{side}" }, properties.GetFirstChild<SpacingBetweenLines>());
        return line;
    }

    private static JustificationValues? Side(LineSide? side) => side switch
    {
        LineSide.Centre => JustificationValues.Center,
        LineSide.Right => JustificationValues.Right,
        LineSide.Both => JustificationValues.Both,
        _ => null,
    };
}
