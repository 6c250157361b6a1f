using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Jobs;

/// <summary>All parts are done: makes of them what was asked for. A second run finds it made.</summary>
public sealed class FinishJob(JobWorks works)
{
    [Function(nameof(FinishJob))]
    public Task Run([ActivityTrigger] string job, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        works.FinishAsync(job, client, cancellationToken);
}
