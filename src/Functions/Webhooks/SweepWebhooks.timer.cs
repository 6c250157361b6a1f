using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Webhooks;

/// <summary>Every half minute: what happened becomes messages to those who want them.</summary>
public sealed class SweepWebhooks(WebhookFeed feed, AuditLog audit, DossierStore dossiers)
{
    [Function(nameof(SweepWebhooks))]
    public Task Run([TimerTrigger("%OutboxSchedule%", UseMonitor = false)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) => feed.SweepAsync(
        subject => audit.OfAsync(subject, cancellationToken),
        async subject => DossierCode.TryParse(subject, out var code) && await dossiers.FindAsync(code, cancellationToken) is { Dossier.CommendedAt: not null },
        client,
        cancellationToken);
}
