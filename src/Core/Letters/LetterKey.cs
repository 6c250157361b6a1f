namespace DanVanKheo.Letters;

/// <summary>
/// Names one letter for ever, so that sending twice finds the first: what it is about, which stage and attempt, its kind, its number.
/// It holds no secret: links and codes are made when the letter is sent.
/// </summary>
/// <param name="Person">Who gets it, where one stage writes to several people; else empty.</param>
public sealed record LetterKey(string Subject, string Stage, int Attempt, LetterKind Kind, int Number = 1, string Person = "")
{
    /// <summary>The row key in the outbox and the custom argument at the mail service.</summary>
    public override string ToString() => $"{Subject}|{Stage}|{Attempt}|{Kind}|{Number}" + (Person.Length > 0 ? $"|{Person}" : "");

    public static LetterKey Parse(string text)
    {
        var parts = text.Split('|');
        return new(parts[0], parts[1], int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture), Enum.Parse<LetterKind>(parts[3]), int.Parse(parts[4], System.Globalization.CultureInfo.InvariantCulture), parts.Length > 5 ? parts[5] : "");
    }
}
