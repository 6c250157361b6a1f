using DanVanKheo.Calendar;
using DanVanKheo.Storage;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Jobs;

/// <summary>Begins jobs, and goes on with those whose orchestration was lost. The row is written first.</summary>
public sealed class JobDesk(JobStore jobs, TimeProvider clock)
{
    /// <summary>Short work is done before the page would have to say that it goes on.</summary>
    public static readonly TimeSpan Moment = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    public static string NewId(DateTimeOffset now) => IdOf(now, Convert.ToHexStringLower(Secrets.Bytes(4)));

    /// <param name="name">Hexadecimal; eight digits of it count.</param>
    public static string IdOf(DateTimeOffset now, string name) => $"{VietnamTime.Local(now):yyyyMMdd-HHmmss}-{name[..8]}";

    /// <param name="id">For work that may be asked for twice: the second time finds the first. Null gives a fresh one.</param>
    /// <param name="patience">How long to wait for its end.</param>
    public async Task<Job> StartAsync(JobKind kind, string about, string person, DurableTaskClient client, TimeSpan patience, CancellationToken cancellationToken, string? id = null)
    {
        var now = clock.GetUtcNow();
        var job = new Job(id ?? NewId(now), kind, about, person, now);
        await jobs.AddAsync(job, cancellationToken);
        await EnsureRunningAsync(job.Id, client, cancellationToken);
        return await WaitAsync(job.Id, patience, cancellationToken);
    }

    /// <summary>The job when it has ended, or as it is after <paramref name="patience"/>.</summary>
    public async Task<Job> WaitAsync(string id, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(patience);
        while (true)
        {
            var job = (await jobs.FindAsync(id, cancellationToken))!;
            if (!job.IsRunning || limit.IsCancellationRequested) return job;
            await Task.Delay(Glance, cancellationToken);
        }
    }

    /// <summary>Starts the orchestration of a running job unless it is there.</summary>
    public async Task EnsureRunningAsync(string id, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (await jobs.FindAsync(id, cancellationToken) is not { IsRunning: true } job || await client.GetInstanceAsync(job.InstanceId, cancellationToken) is { IsCompleted: false }) return;
        try
        {
            await client.ScheduleNewOrchestrationInstanceAsync(nameof(JobOrchestration), id, new StartOrchestrationOptions(job.InstanceId), cancellationToken);
        }
        catch (Exception refused) when (refused is not OperationCanceledException)
        {
            // The other half of a double click started it between the look and the start.
            if (await client.GetInstanceAsync(job.InstanceId, cancellationToken) is not { IsCompleted: false }) throw;
        }
    }
}
