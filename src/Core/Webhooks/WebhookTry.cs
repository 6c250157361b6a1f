namespace DanVanKheo.Webhooks;

/// <summary>One try to send a message.</summary>
/// <param name="Status">Of the answer; null when there was none.</param>
/// <param name="Failure">Why there was none.</param>
public sealed record WebhookTry(DateTimeOffset At, int? Status, string Failure)
{
    public bool Arrived => Status is >= 200 and < 300;
}
