using DocumentFormat.OpenXml.Wordprocessing;
using static DanVanKheo.Papers.PaperText;

namespace DanVanKheo.Papers;

/// <summary>The head of a paper in Word: on the left who issues it and its number, on the right the nation's or the Party's name over a rule, and the day.</summary>
internal static class PaperHeadTable
{
    private const int LongestLine = 24;

    /// <summary>An average capital of 15 pt bold, and letter of 13 pt bold, to draw the rule as long as the words over it.</summary>
    private const int CapitalWidth = 200;

    private const int SmallWidth = 125;

    public static Table Write(PaperHead head, PaperForm form, string language)
    {
        var whole = TextWidth(form.Standard);
        var left = form.IsState ? whole * 42 / 100 : 4500;
        var right = whole - left;
        return Grid([left, right], lined: false, [new TableRow(Cell(left, [.. Issuer(head, form, left)]), Cell(right, [.. Nation(head, form, right, language)]))]);
    }

    private static IEnumerable<Paragraph> Issuer(PaperHead head, PaperForm form, int width)
    {
        if (head.Superior.Length > 0) yield return Balanced(form, PaperPart.Superior, head.Superior);
        yield return Balanced(form, PaperPart.Body, head.Body);
        yield return form.IsState ? PaperForm.Rule(width) : form.Line(PaperPart.Separator, form.Standard.Separator);
        if (head.Number.Length > 0) yield return form.Line(PaperPart.Number, head.Number, before: form.IsState ? 120 : 0);
        if (head.Draft is { } draft) yield return Line(14, italic: true, justification: JustificationValues.Center, text: draft);
    }

    private static IEnumerable<Paragraph> Nation(PaperHead head, PaperForm form, int width, string language)
    {
        var party = form.IsState ? form.Standard.Nation : PaperTexts.Party(language);
        if (!form.IsState)
        {
            yield return PaperForm.Ruled(form.Line(PaperPart.Nation, party), width, party.Length * CapitalWidth);
        }
        else
        {
            yield return form.Line(PaperPart.Nation, party);
            yield return PaperForm.Ruled(form.Line(PaperPart.Motto, form.Standard.Motto), width, form.Standard.Motto.Length * SmallWidth);
        }

        yield return form.Line(PaperPart.PlaceDay, head.PlaceAndDay, before: 240).With(JustificationValues.Center);
    }

    /// <summary>A name too long for one line is broken near its middle, so that no single word is left over.</summary>
    private static Paragraph Balanced(PaperForm form, PaperPart part, string name)
    {
        var spaces = Enumerable.Range(0, name.Length).Where(i => name[i] == ' ' && i + 1 < name.Length && name[i + 1] != '-');
        if (name.Length <= LongestLine || !spaces.Any()) return form.Line(part, name);
        var middle = spaces.MinBy(i => Math.Abs(i - (name.Length / 2))) + 1;
        var (line, second) = (form.Line(part, name[..middle]), form.Line(part, name[middle..]).GetFirstChild<Run>()!);
        second.Remove();
        line.Append(new Run(new Break()), second);
        return line;
    }

    private static Paragraph With(this Paragraph line, JustificationValues side)
    {
        line.ParagraphProperties!.RemoveAllChildren<Justification>();
        line.ParagraphProperties.Append(new Justification { Val = side });
        return line;
    }
}
