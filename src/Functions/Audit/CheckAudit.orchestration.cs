using DanVanKheo.Dossiers;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace DanVanKheo.Audit;

/// <summary>Checks all logs, one piece after the other. Each piece begins a fresh history, however many there are.</summary>
public static class CheckAuditOrchestration
{
    [Function(nameof(CheckAuditOrchestration))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var next = await context.CallActivityAsync<AuditRun>(nameof(CheckAuditPiece), context.GetInput<AuditRun>()!, Patience.Activity);
        if (next.FinishedAt is null) context.ContinueAsNew(next);
    }
}
