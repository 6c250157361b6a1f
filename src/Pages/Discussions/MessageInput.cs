namespace DanVanKheo.Discussions;

/// <summary>A message as it was typed.</summary>
/// <param name="Id">Of the form: it names the message, so that sending twice is sending once.</param>
public sealed record MessageInput(string Id, string Text, string Audience, string Told, string Code)
{
    /// <summary>An empty form; the narrowest audience is chosen.</summary>
    public static MessageInput Fresh => Read(null, null, nameof(Discussions.Audience.Stage));

    /// <summary>Null when nothing the form offers was chosen.</summary>
    public Audience? Chosen => Enum.TryParse<Audience>(Audience, out var chosen) && chosen.ToString() == Audience ? chosen : null;

    /// <summary>An id that is none gets a fresh one.</summary>
    public static MessageInput Read(string? id, string? text, string? audience = null, string? told = null, string? code = null) =>
        new((Guid.TryParseExact(id, "N", out var given) ? given : Guid.NewGuid()).ToString("N"), text ?? "", audience ?? "", told ?? "", code ?? "");
}
