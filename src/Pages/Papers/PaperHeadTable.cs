using DocumentFormat.OpenXml.Wordprocessing;
using static DanVanKheo.Papers.PaperText;

namespace DanVanKheo.Papers;

/// <summary>The head of a paper in Word: on the left who issues it and its number, on the right the Party's name over a rule, and the day.</summary>
internal static class PaperHeadTable
{
    private const int Left = 4500;
    private const int Right = TextWidth - Left;

    private const int LongestLine = 24;

    /// <summary>An average capital of 15 pt bold, to draw the rule as long as the words over it.</summary>
    private const int CapitalWidth = 200;

    public static Table Write(PaperHead head, string language)
    {
        var party = PaperTexts.Party(language);
        var bodies = new List<Paragraph> { Balanced(head.Superior), Balanced(head.Body, bold: true), Centred("*"), Centred(head.Number) };
        if (head.Draft is { } draft) bodies.Add(Line(14, italic: true, justification: JustificationValues.Center, text: draft));
        var right = new Paragraph[] { Ruled(party), Line(14, italic: true, justification: JustificationValues.Center, before: 240, text: head.PlaceAndDay) };
        return Grid([Left, Right], lined: false, [new TableRow(Cell(Left, [.. bodies]), Cell(Right, [.. right]))]);
    }

    private static Paragraph Centred(string text, bool bold = false) => Line(14, bold: bold, justification: JustificationValues.Center, text: text);

    /// <summary>A name too long for one line is broken near its middle, so that no single word is left over.</summary>
    private static Paragraph Balanced(string name, bool bold = false)
    {
        var spaces = Enumerable.Range(0, name.Length).Where(i => name[i] == ' ' && i + 1 < name.Length && name[i + 1] != '-');
        if (name.Length <= LongestLine || !spaces.Any()) return Centred(name, bold);
        var middle = spaces.MinBy(i => Math.Abs(i - (name.Length / 2))) + 1;
        var line = Centred(name[..middle], bold);
        line.Append(new Run(new Break()), Words(name[middle..], 14, bold));
        return line;
    }

    private static Paragraph Ruled(string party)
    {
        var side = Math.Max(0, (Right - (party.Length * CapitalWidth)) / 2);
        return new(
            new ParagraphProperties(
                new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 6, Space = 2 }),
                new SpacingBetweenLines { Before = "0", After = "0", Line = "360", LineRule = LineSpacingRuleValues.Exact },
                new Indentation { Left = $"{side}", Right = $"{side}" },
                new Justification { Val = JustificationValues.Center }),
            Words(party, 15, bold: true));
    }
}
