using DanVanKheo.Calendar;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Jobs;

/// <summary>Every few minutes: a job that was begun and whose orchestration is not there goes on; its row and its parts tell what is left.</summary>
public sealed class ResumeJobs(JobStore jobs, JobDesk desk, TimeProvider clock)
{
    private static readonly TimeSpan Looked = TimeSpan.FromDays(7);

    /// <summary>Younger than this, the page that began it is still about to.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(30);

    [Function(nameof(ResumeJobs))]
    public async Task Run([TimerTrigger("%ReconcileSchedule%", UseMonitor = false)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await foreach (var job in jobs.SinceAsync($"{VietnamTime.Local(now - Looked):yyyyMMdd}", cancellationToken))
        {
            if (job.IsRunning && now - job.StartedAt > Settling) await desk.EnsureRunningAsync(job.Id, client, cancellationToken);
        }
    }
}
