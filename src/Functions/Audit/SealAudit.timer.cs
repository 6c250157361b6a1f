using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Audit;

/// <summary>Every night: the heads of all logs that grew go into a root that is never overwritten.</summary>
public sealed class SealAudit(AuditRootStore roots)
{
    [Function(nameof(SealAudit))]
    public Task Run([TimerTrigger("%RecountSchedule%", UseMonitor = false)] TimerInfo timer, CancellationToken cancellationToken) => roots.SealAsync(onceADay: true, cancellationToken);
}
