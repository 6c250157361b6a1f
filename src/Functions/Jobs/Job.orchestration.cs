using DanVanKheo.Dossiers;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace DanVanKheo.Jobs;

/// <summary>Long work of any kind: planned, done part by part, finished.</summary>
public static class JobOrchestration
{
    [Function(nameof(JobOrchestration))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var job = context.GetInput<string>()!;
        var plan = await context.CallActivityAsync<JobPlan>(nameof(PlanJob), job, Patience.Activity);
        for (var part = 0; part < plan.Parts; part++) await context.CallActivityAsync(nameof(RunJobPart), new JobPart(job, part), Patience.Activity);
        await context.CallActivityAsync(nameof(FinishJob), job, Patience.Activity);
    }
}
