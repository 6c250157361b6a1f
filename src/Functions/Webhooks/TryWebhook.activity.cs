using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Webhooks;

/// <summary>Sends a message once, and writes down what came of it. A second run after a crash sends it again: receivers know it by its id.</summary>
public sealed class TryWebhook(WebhookStore store, WebhookSender sender, TimeProvider clock)
{
    private const int KeptTries = 30;

    /// <returns>When to try again; null when there is nothing more to do.</returns>
    [Function(nameof(TryWebhook))]
    public async Task<DateTimeOffset?> Run([ActivityTrigger] WebhookRun run, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(run.Subscription, run.Delivery, cancellationToken) is not { State: WebhookState.Waiting } delivery) return null;
        // An earlier run of this activity tried already, and its answer was lost.
        if (delivery.NextAt is { } planned && planned > clock.GetUtcNow()) return planned;
        if (await store.FindAsync(run.Subscription, cancellationToken) is not { EndedAt: null } subscription)
        {
            await store.SaveAsync(delivery with { State = WebhookState.Dropped, NextAt = null }, cancellationToken);
            return null;
        }

        var tried = await sender.SendAsync(subscription, delivery, cancellationToken);
        var tries = delivery.Tries + 1;
        var next = tried.Arrived ? null : RetrySchedule.After(tries, tried.At);
        await store.SaveAsync(
            delivery with
            {
                Tries = tries,
                TriedAt = tried.At,
                NextAt = next,
                Status = tried.Status,
                Failure = tried.Failure,
                State = tried.Arrived ? WebhookState.Arrived : next is null ? WebhookState.GivenUp : WebhookState.Waiting,
                Log = [.. delivery.Log.TakeLast(KeptTries - 1), tried],
            },
            cancellationToken);
        return next;
    }
}
