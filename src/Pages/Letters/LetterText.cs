using System.Text;

namespace DanVanKheo.Letters;

/// <summary>The plain text part. The link and the code each stand alone on a line, so that any mail program shows them whole.</summary>
public static class LetterText
{
    public static string Write(Letter letter)
    {
        var text = new StringBuilder();
        Block(text, letter.Greeting);
        foreach (var paragraph in letter.Paragraphs) Block(text, paragraph);
        if (letter.StepUpCode is { } code) Block(text, code);
        if (letter.Facts.Count > 0) Block(text, string.Join('\n', letter.Facts.Select(f => $"{f.Label}: {f.Value}")));
        if (letter.Action is { } action) Block(text, $"{action.Label}:\n{action.Url}");
        foreach (var line in letter.Closing) Block(text, line);
        return text.Append("-- \n").Append(letter.Signature).Append('\n').ToString();
    }

    private static void Block(StringBuilder text, string block) => text.Append(block).Append("\n\n");
}
