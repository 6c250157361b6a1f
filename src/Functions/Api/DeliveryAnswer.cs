using System.ComponentModel;
using DanVanKheo.Webhooks;

namespace DanVanKheo.Api;

/// <summary>A message to a system, and every try to send it.</summary>
public sealed record DeliveryAnswer(
    string Id,
    string Event,
    [property: Description("A dossier, or a period.")] string Subject,
    DateTimeOffset At,
    WebhookState State,
    [property: Description("When it is sent again.")] DateTimeOffset? NextAt,
    [property: Description("The oldest first; the status is that of the answer, null when there was none.")] IReadOnlyList<WebhookTry> Tries)
{
    public static DeliveryAnswer Of(WebhookDelivery delivery) => new(delivery.Id, delivery.Event, delivery.Subject, delivery.At, delivery.State, delivery.NextAt, delivery.Log);
}
