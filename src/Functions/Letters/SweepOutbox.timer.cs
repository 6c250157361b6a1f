using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Letters;

/// <summary>Every half minute: letters that did not leave.</summary>
public sealed class SweepOutbox(Outbox outbox)
{
    [Function(nameof(SweepOutbox))]
    public Task Run([TimerTrigger("%OutboxSchedule%", UseMonitor = false)] TimerInfo timer, CancellationToken cancellationToken) => outbox.SweepAsync(cancellationToken);
}
