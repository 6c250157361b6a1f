using System.Text.RegularExpressions;

namespace DanVanKheo.TestKit;

/// <summary>One mail as its reader gets it; <paramref name="Copies"/> counts how often it was handed over.</summary>
public sealed partial record Mail(string Id, DateTimeOffset At, string To, string ToName, string Subject, string Text, string Html, string Key, int Copies = 1)
{
    /// <summary>The one link of the mail: it stands on a line of its own.</summary>
    public Uri Link => Links is [var only] ? only : throw new UnexpectedPageException($"The mail should hold one link on its own line, not {Links.Count}.\n{this}");

    public IReadOnlyList<Uri> Links => [.. LinkLine().Matches(Text).Select(m => new Uri(m.Groups[1].Value)).Distinct()];

    /// <summary>The six digits on a line of their own.</summary>
    public string Code => CodeLine().Match(Text) is { Success: true } match ? match.Groups[1].Value : throw new UnexpectedPageException($"The mail holds no six-digit code.\n{this}");

    public override string ToString() => $"  to      {To}\n  subject {Subject}\n  text    {Text[..Math.Min(Text.Length, 600)].ReplaceLineEndings("\n          ")}";

    [GeneratedRegex(@"^\s*(https?://\S+)\s*$", RegexOptions.Multiline)]
    private static partial Regex LinkLine();

    [GeneratedRegex(@"^\s*(\d{6})\s*$", RegexOptions.Multiline)]
    private static partial Regex CodeLine();
}
