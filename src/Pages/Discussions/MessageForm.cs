using DanVanKheo.Commendations;

namespace DanVanKheo.Discussions;

/// <summary>The form under the messages. It POSTs <c>id</c>, <c>text</c>, <c>audience</c>, <c>told</c>, <c>code</c> and <c>nonce</c> to the page.</summary>
/// <param name="Audiences">Empty where there is only one.</param>
/// <param name="People">Whom it may be pointed out to.</param>
public sealed record MessageForm(MessageInput Input, IReadOnlyList<Audience> Audiences, IReadOnlyList<Choice> People, string Nonce)
{
    /// <summary>Who must prove themself with a code first; empty for nobody.</summary>
    public string Person { get; init; } = "";

    /// <summary>The code is asked for at <c>{CodeAt}/ma</c>.</summary>
    public string CodeAt { get; init; } = "";

    public string? CodeSentTo { get; init; }
}
