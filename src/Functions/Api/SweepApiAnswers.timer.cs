using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Api;

/// <summary>Every night: answers kept for calls under a key, and too old to be asked for.</summary>
public sealed class SweepApiAnswers(IdempotencyStore answers)
{
    [Function(nameof(SweepApiAnswers))]
    public Task Run([TimerTrigger("%RecountSchedule%", UseMonitor = false)] TimerInfo timer, CancellationToken cancellationToken) => answers.SweepAsync(cancellationToken);
}
