using System.Security.Cryptography;
using System.Text;
using DanVanKheo.Audit;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Webhooks;

/// <summary>
/// From lines of histories to messages. A line is noted before it is written; a sweep finds it written and makes the messages, so neither a crash
/// nor a repeated write loses one or sends one twice.
/// </summary>
public sealed class WebhookFeed(WebhookStore store, TimeProvider clock)
{
    /// <summary>Younger than this, the line itself may still be about to be written.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(5);

    public async Task NoteAsync(string subject, string key, string act, CancellationToken cancellationToken)
    {
        if (WebhookEvent.Of(act).Count > 0) await store.NoteAsync(IdOf(subject, key), subject, key, act, clock.GetUtcNow(), cancellationToken);
    }

    /// <summary>Makes the messages of what happened, and sees that each is on its way.</summary>
    /// <param name="lines">The history of a subject.</param>
    /// <param name="commended">Whether the dossier stands as commended.</param>
    public async Task SweepAsync(Func<string, Task<IReadOnlyList<AuditEntry>>> lines, Func<string, Task<bool>> commended, DurableTaskClient client, CancellationToken cancellationToken)
    {
        IReadOnlyList<WebhookSubscription>? subscriptions = null;
        await foreach (var row in store.FeedAsync(cancellationToken))
        {
            subscriptions ??= await store.SubscriptionsAsync(cancellationToken);
            var (subject, source, act, at) = (row.GetString("Subject"), row.GetString("Source"), row.GetString("Act"), row.GetDateTimeOffset("At")!.Value);
            var written = (await lines(subject)).FirstOrDefault(e => e.Key == source);
            if (written is null && clock.GetUtcNow() - at < Settling) continue;
            foreach (var name in written is null ? [] : WebhookEvent.Of(act))
            {
                // Told once, by the stage that commended: a later stage of a commended dossier only ends.
                if (name == WebhookEvent.DossierCommended && !await commended(subject)) continue;
                var id = name == WebhookEvent.DossierCommended ? IdOf(subject, name) : row.RowKey;
                foreach (var subscription in subscriptions.Where(s => s.Wants(name))) await SendAsync(new(subscription.Id, id, name, subject, source, written!.At), client, cancellationToken);
            }

            await store.DropAsync(row.RowKey, cancellationToken);
        }
    }

    public async Task SendAsync(WebhookDelivery delivery, DurableTaskClient client, CancellationToken cancellationToken)
    {
        await store.TryAddAsync(delivery, cancellationToken);
        await EnsureRunningAsync(new(delivery.Subscription, delivery.Id, 0), client, cancellationToken);
    }

    /// <summary>Sends a message again that was given up, or that arrived and is wanted once more.</summary>
    public async Task ReplayAsync(WebhookDelivery delivery, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (delivery.State == WebhookState.Waiting) return;
        await store.SaveAsync(delivery with { State = WebhookState.Waiting, Tries = 0, NextAt = null }, cancellationToken);
        await EnsureRunningAsync(new(delivery.Subscription, delivery.Id, delivery.Log.Count), client, cancellationToken);
    }

    private static async Task EnsureRunningAsync(WebhookRun run, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (await client.GetInstanceAsync(run.InstanceId, cancellationToken) is not null) return;
        try
        {
            await client.ScheduleNewOrchestrationInstanceAsync(nameof(WebhookOrchestration), run, new Microsoft.DurableTask.StartOrchestrationOptions(run.InstanceId), cancellationToken);
        }
        catch (Exception refused) when (refused is not OperationCanceledException)
        {
            // Another sweep started it between the look and the start.
            if (await client.GetInstanceAsync(run.InstanceId, cancellationToken) is null) throw;
        }
    }

    private static string IdOf(string subject, string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{subject}|{key}")))[..24];
}
