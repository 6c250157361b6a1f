using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Evidence;

/// <summary>As often as the outbox: files that wait for the scanner.</summary>
public sealed class ScanEvidence(ScanDesk desk)
{
    [Function(nameof(ScanEvidence))]
    public Task Run([TimerTrigger("%OutboxSchedule%", UseMonitor = false)] TimerInfo timer, CancellationToken cancellationToken) => desk.RunAsync(cancellationToken);
}
