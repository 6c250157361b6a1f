using DanVanKheo.Dossiers;

namespace DanVanKheo.Webhooks;

/// <summary>What is sent: which event, of what, and where the rest can be read with a token. No personal data leaves.</summary>
public sealed record WebhookMessage(string Id, string Event, DateTimeOffset OccurredAt, string Subject, string Url)
{
    /// <param name="link">The whole address of a path of this app.</param>
    public static WebhookMessage Of(WebhookDelivery delivery, Func<string, string> link) => new(
        delivery.Id,
        delivery.Event,
        delivery.At,
        delivery.Subject,
        link(DossierCode.TryParse(delivery.Subject, out _) ? $"/api/v1/dossiers/{delivery.Subject}" : $"/api/v1/periods/{delivery.Subject}/summary"));
}
