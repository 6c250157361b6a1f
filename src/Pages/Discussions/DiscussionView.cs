using DanVanKheo.Layout;
using DanVanKheo.Rules;

namespace DanVanKheo.Discussions;

/// <summary>The messages that the reader may see, oldest first.</summary>
/// <param name="Back">Where the reader came from.</param>
/// <param name="Form">Null for who may only read.</param>
public sealed record DiscussionView(string Address, string Back, string Code, string Name, IReadOnlyList<MessageLine> Messages, MessageForm? Form, IReadOnlyList<FieldProblem> Problems)
{
    public PageTurn Turn { get; init; } = PageTurn.Only;
}
