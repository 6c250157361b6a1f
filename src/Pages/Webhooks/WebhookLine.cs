using DanVanKheo.Layout;

namespace DanVanKheo.Webhooks;

/// <summary>A subscription with its latest messages.</summary>
public sealed record WebhookLine(WebhookSubscription Subscription, IReadOnlyList<WebhookDelivery> Deliveries)
{
    /// <summary>Of the messages.</summary>
    public PageTurn Turn { get; init; } = PageTurn.Only;
}
