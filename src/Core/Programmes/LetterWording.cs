namespace DanVanKheo.Programmes;

/// <summary>A programme's own words for one kind of letter, in place of the usual ones. Facts stand in braces: <c>{name}</c>.</summary>
public sealed record LetterWording
{
    public LocalText? Subject { get; init; }

    public LocalText? Text { get; init; }

    public LocalText? Closing { get; init; }

    /// <summary>Every text with where it stands: <c>subject.vi</c>.</summary>
    public IEnumerable<(string Place, string Text)> All()
    {
        foreach (var (part, text) in ((string, LocalText?)[])[("subject", Subject), ("text", Text), ("closing", Closing)])
        {
            if (text is null) continue;
            yield return ($"{part}.vi", text.Vi);
            yield return ($"{part}.en", text.En);
        }
    }
}
