namespace DanVanKheo.Webhooks;

public enum WebhookState
{
    /// <summary>To be sent, now or again.</summary>
    Waiting,

    Arrived,

    /// <summary>Tried for the last time; somebody may send it again.</summary>
    GivenUp,

    /// <summary>Not needed: the subscription ended, or the event turned out to be none.</summary>
    Dropped,
}
