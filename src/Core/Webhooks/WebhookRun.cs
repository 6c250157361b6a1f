namespace DanVanKheo.Webhooks;

/// <summary>Input of the orchestration of one message.</summary>
/// <param name="Round">How often somebody sent it again.</param>
public sealed record WebhookRun(string Subscription, string Delivery, int Round)
{
    public string InstanceId => $"webhook-{Subscription}-{Delivery}-{Round}";
}
