using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Evidence;

/// <summary>Looks every few minutes whether the day's sweep is due.</summary>
public sealed class SweepEvidence(EvidenceSweep sweep)
{
    [Function(nameof(SweepEvidence))]
    public Task Run([TimerTrigger("%ReconcileSchedule%", UseMonitor = false)] TimerInfo timer, CancellationToken cancellationToken) => sweep.RunAsync(cancellationToken);
}
