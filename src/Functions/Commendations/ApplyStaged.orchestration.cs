using DanVanKheo.Dossiers;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace DanVanKheo.Commendations;

/// <summary>Applies the staged results of one batch, one after the other, each once.</summary>
public static class ApplyStagedOrchestration
{
    [Function(nameof(ApplyStagedOrchestration))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var batch = context.GetInput<string>()!;
        var items = await context.CallActivityAsync<IReadOnlyList<BatchItem>>(nameof(ReadBatch), batch, Patience.Activity);
        foreach (var item in items) await context.CallActivityAsync(nameof(ApplyStagedResult), item, Patience.Activity);
    }
}
