using DanVanKheo.Audit;
using DanVanKheo.Rules;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Jobs;

/// <summary>The steps of a job, whatever its kind, with what its row says about them. A rule that is broken ends the job and nothing else.</summary>
public sealed class JobWorks(JobStore jobs, IEnumerable<IJobWork> works, AuditLog audit, TimeProvider clock)
{
    private readonly Dictionary<JobKind, IJobWork> works = works.SelectMany(w => w.Kinds.Select(k => (k, w))).ToDictionary();

    public IJobWork Of(JobKind kind) => works[kind];

    public async Task<JobPlan> PlanAsync(string id, CancellationToken cancellationToken)
    {
        if (await jobs.FindAsync(id, cancellationToken) is not { IsRunning: true } job) return new(0, 0);
        try
        {
            var plan = await Of(job.Kind).PlanAsync(job, cancellationToken);
            await jobs.ChangeAsync(id, j => j with { Things = plan.Things, Parts = plan.Parts }, cancellationToken);
            return plan;
        }
        catch (RuleBroken broken)
        {
            await RefuseAsync(id, broken, cancellationToken);
            return new(0, 0);
        }
    }

    public async Task RunAsync(JobPart part, CancellationToken cancellationToken)
    {
        if (await jobs.FindAsync(part.Job, cancellationToken) is not { IsRunning: true } job) return;
        try
        {
            await Of(job.Kind).RunAsync(job, part.Number, cancellationToken);
            await jobs.ChangeAsync(job.Id, j => j with { Done = Math.Max(j.Done, part.Number + 1) }, cancellationToken);
        }
        catch (RuleBroken broken)
        {
            await RefuseAsync(job.Id, broken, cancellationToken);
        }
    }

    public async Task FinishAsync(string id, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (await jobs.FindAsync(id, cancellationToken) is not { IsRunning: true } job) return;
        try
        {
            var file = await Of(job.Kind).FinishAsync(job, client, cancellationToken);
            await audit.WriteAsync(job.InstanceId, "finished", job.Person, "job", "JobFinished", $"{job.Kind} {job.About} {job.Things}", cancellationToken);
            await jobs.ChangeAsync(id, j => j with { State = JobState.Done, File = file, FinishedAt = clock.GetUtcNow() }, cancellationToken);
        }
        catch (RuleBroken broken)
        {
            await RefuseAsync(id, broken, cancellationToken);
        }
    }

    private Task RefuseAsync(string id, RuleBroken broken, CancellationToken cancellationToken) =>
        jobs.ChangeAsync(id, j => j with { State = JobState.Refused, Refusal = broken.Code, FinishedAt = clock.GetUtcNow() }, cancellationToken);
}
