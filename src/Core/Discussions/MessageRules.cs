using DanVanKheo.Rules;

namespace DanVanKheo.Discussions;

/// <summary>What a message must be.</summary>
public static class MessageRules
{
    public const int Shortest = 5;
    public const int Longest = 2000;

    /// <summary>Within a day by one author: each may become a letter to somebody.</summary>
    public const int MostADay = 20;

    /// <param name="text">Normalised.</param>
    /// <param name="audience">Null when none was chosen.</param>
    /// <param name="told">Empty for nobody.</param>
    /// <param name="people">Whom the author may point it out to.</param>
    public static IEnumerable<FieldProblem> Check(string text, Audience? audience, string told, IReadOnlyCollection<string> people)
    {
        if (text.Length < Shortest) yield return new("text", "TooShort", Shortest, text.Length);
        if (text.Length > Longest) yield return new("text", "TooLong", Longest, text.Length);
        if (audience is null) yield return new("audience", "NothingChosen");
        if (told.Length > 0 && !people.Contains(told)) yield return new("told", "NothingChosen");
    }

    /// <summary>Null when the author may write another.</summary>
    public static FieldProblem? Refusal(IEnumerable<Message> messages, MessageReader author, DateTimeOffset now) =>
        messages.Count(m => author.IsAuthorOf(m) && m.At > now.AddDays(-1)) < MostADay ? null : new("text", "TooManyMessages", MostADay);
}
