using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Audit;

/// <summary>Starts checks of all logs. For pages and programs alike.</summary>
public sealed class AuditChecks(AuditRunStore runs, TimeProvider clock)
{
    /// <summary>Starts a check; the running one, if there is one that moves.</summary>
    public async Task<AuditRun> StartAsync(string by, DurableTaskClient client, CancellationToken cancellationToken)
    {
        foreach (var running in (await runs.LatestAsync(cancellationToken)).Where(r => r.FinishedAt is null))
        {
            if (await client.GetInstanceAsync(AuditRun.InstanceId(running.Id), cancellationToken) is { IsCompleted: false }) return running;
        }

        var now = clock.GetUtcNow();
        var run = new AuditRun(AuditRunStore.NewId(now), by, now);
        await runs.SaveAsync(run, cancellationToken);
        await client.ScheduleNewOrchestrationInstanceAsync(nameof(CheckAuditOrchestration), run, new StartOrchestrationOptions(AuditRun.InstanceId(run.Id)), cancellationToken);
        return run;
    }
}
