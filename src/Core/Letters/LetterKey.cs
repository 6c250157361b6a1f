using System.Globalization;

namespace DanVanKheo.Letters;

/// <summary>
/// Names one letter for ever, so that sending twice finds the first: what it is about, which stage and attempt, its kind, its number.
/// It holds no secret: links and codes are made when the letter is sent.
/// </summary>
/// <param name="Person">The recipient, where one stage writes to several people; empty when the rows say who it is.</param>
public sealed record LetterKey(string Subject, string Stage, int Attempt, LetterKind Kind, int Number = 1, string Person = "")
{
    /// <summary>The row key in the outbox and the custom argument at the mail service.</summary>
    public override string ToString() => Person.Length == 0 ? $"{Subject}|{Stage}|{Attempt}|{Kind}|{Number}" : $"{Subject}|{Stage}|{Attempt}|{Kind}|{Number}|{Person}";

    /// <summary>False for text that comes from elsewhere and names no letter.</summary>
    public static bool TryParse(string text, out LetterKey? key)
    {
        key = null;
        if (text.Split('|') is not { Length: 5 or 6 } parts || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out _) || !int.TryParse(parts[4], NumberStyles.None, CultureInfo.InvariantCulture, out _)) return false;
        if (!Enum.TryParse<LetterKind>(parts[3], out var kind) || kind.ToString() != parts[3]) return false;
        key = Parse(text);
        return true;
    }

    public static LetterKey Parse(string text)
    {
        var parts = text.Split('|');
        var (attempt, number) = (int.Parse(parts[2], CultureInfo.InvariantCulture), int.Parse(parts[4], CultureInfo.InvariantCulture));
        return new(parts[0], parts[1], attempt, Enum.Parse<LetterKind>(parts[3]), number, parts.Length > 5 ? parts[5] : "");
    }
}
