using Microsoft.DurableTask.Client;

namespace DanVanKheo.Jobs;

/// <summary>What one kind of job does. Every step may run twice, on another machine, after a crash; nothing counts before <see cref="FinishAsync"/>.</summary>
public interface IJobWork
{
    /// <summary>The kinds it knows.</summary>
    IReadOnlyList<JobKind> Kinds { get; }

    /// <summary>Fixes what the job goes over, so that later parts find the same.</summary>
    /// <exception cref="Rules.RuleBroken">It cannot be done; the job ends with the rule.</exception>
    Task<JobPlan> PlanAsync(Job job, CancellationToken cancellationToken);

    /// <param name="part">From 0.</param>
    Task RunAsync(Job job, int part, CancellationToken cancellationToken);

    /// <returns>The name of the file that was made of the parts; empty when there is none.</returns>
    Task<string> FinishAsync(Job job, DurableTaskClient client, CancellationToken cancellationToken);

    /// <summary>Where its result stands when it is done, other than as a file; null for a file.</summary>
    string? AddressOf(Job job);
}
