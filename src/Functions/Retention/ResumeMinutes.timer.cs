using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Retention;

/// <summary>Every few minutes: minutes that were entered and whose orchestration is not there go on. The rows tell what is left.</summary>
public sealed class ResumeMinutes(RetentionStore retention, TimeProvider clock)
{
    /// <summary>Younger than this, the page that entered them is still about to.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(30);

    [Function(nameof(ResumeMinutes))]
    public async Task Run([TimerTrigger("%ReconcileSchedule%", UseMonitor = false)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        foreach (var minutes in (await retention.MinutesAsync(cancellationToken)).Where(m => m.DoneAt is null && clock.GetUtcNow() - m.At > Settling)) await RetentionDesk.EnsureRunningAsync(minutes, client, cancellationToken);
    }
}
