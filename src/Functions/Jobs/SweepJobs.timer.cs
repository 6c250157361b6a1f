using DanVanKheo.Calendar;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Jobs;

/// <summary>Every night: what jobs made goes after some days. It is a copy, and copies of dossiers are not left lying about.</summary>
public sealed class SweepJobs(JobStore jobs, JobFiles files, TimeProvider clock)
{
    /// <summary>How long a file can be fetched.</summary>
    public const int DaysKept = 7;

    [Function(nameof(SweepJobs))]
    public async Task Run([TimerTrigger("%RecountSchedule%", UseMonitor = false)] TimerInfo timer, CancellationToken cancellationToken)
    {
        await foreach (var job in jobs.BeforeAsync($"{VietnamTime.Local(clock.GetUtcNow().AddDays(-DaysKept)):yyyyMMdd}", cancellationToken))
        {
            // The row goes last: a sweep that is broken off begins again here.
            await files.RemoveAllAsync(job.Id, cancellationToken);
            await jobs.RemoveAsync(job.Id, cancellationToken);
        }
    }
}
