using System.ComponentModel;
using DanVanKheo.Webhooks;

namespace DanVanKheo.Api;

/// <summary>A system that is told of events.</summary>
public sealed record WebhookAnswer(
    string Id,
    string Address,
    IReadOnlyList<string> Events,
    [property: Description("Id of who had it made.")] string By,
    DateTimeOffset CreatedAt,
    DateTimeOffset? EndedAt,
    [property: Description("What messages are signed with; told once, by `makeWebhook`.")] string? Secret)
{
    public static WebhookAnswer Of(WebhookSubscription subscription) => new(subscription.Id, subscription.Address, subscription.Events, subscription.By, subscription.CreatedAt, subscription.EndedAt, null);
}
