namespace DanVanKheo.Webhooks;

/// <summary>A subscription with its latest messages.</summary>
public sealed record WebhookLine(WebhookSubscription Subscription, IReadOnlyList<WebhookDelivery> Deliveries);
