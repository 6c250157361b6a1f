using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Jobs;

/// <summary>Does one part of a job. Runs twice without harm: the part names what it writes.</summary>
public sealed class RunJobPart(JobWorks works)
{
    [Function(nameof(RunJobPart))]
    public Task Run([ActivityTrigger] JobPart part, CancellationToken cancellationToken) => works.RunAsync(part, cancellationToken);
}
