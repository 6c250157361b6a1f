using DanVanKheo.Layout;
using DanVanKheo.Rules;

namespace DanVanKheo.Webhooks;

/// <summary>The systems that are told of events.</summary>
/// <param name="Secret">Of the one that was just added: shown here and never again.</param>
public sealed record WebhooksView(IReadOnlyList<WebhookLine> Lines, WebhookInput Input, IReadOnlyList<FieldProblem> Problems, string Nonce, string? Secret = null)
{
    public PageTurn Turn { get; init; } = PageTurn.Only;
}
