namespace DanVanKheo.Webhooks;

/// <summary>One message to one system, and how far it is.</summary>
/// <param name="Id">The same for the same event, so that it is sent once however often it is asked for.</param>
/// <param name="Source">The line of the history it tells of: its subject and key.</param>
public sealed record WebhookDelivery(string Subscription, string Id, string Event, string Subject, string Source, DateTimeOffset At, WebhookState State = WebhookState.Waiting)
{
    public int Tries { get; init; }

    /// <summary>When it was sent last.</summary>
    public DateTimeOffset? TriedAt { get; init; }

    /// <summary>When it is sent again.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>The status of the last answer; null when there was none.</summary>
    public int? Status { get; init; }

    /// <summary>What went wrong the last time; empty when it arrived.</summary>
    public string Failure { get; init; } = "";

    /// <summary>Every try, oldest first: when, and what came of it.</summary>
    public IReadOnlyList<WebhookTry> Log { get; init; } = [];
}
