using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Jobs;

/// <summary>Cuts a job into parts; a second run cuts it the same way. No parts for a job that a rule forbids.</summary>
public sealed class PlanJob(JobWorks works)
{
    [Function(nameof(PlanJob))]
    public Task<JobPlan> Run([ActivityTrigger] string job, CancellationToken cancellationToken) => works.PlanAsync(job, cancellationToken);
}
