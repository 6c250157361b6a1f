namespace DanVanKheo.Webhooks;

/// <summary>Another system that is told of events.</summary>
/// <param name="Secret">Signs what it is sent; shown once.</param>
public sealed record WebhookSubscription(string Id, string Address, IReadOnlyList<string> Events, string Secret, string By, DateTimeOffset CreatedAt)
{
    public DateTimeOffset? EndedAt { get; init; }

    public bool Wants(string name) => EndedAt is null && Events.Contains(name);
}
