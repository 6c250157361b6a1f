using DanVanKheo.Dossiers;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace DanVanKheo.Retention;

/// <summary>Carries out minutes, one dossier after the other.</summary>
public static class CarryOutMinutesOrchestration
{
    [Function(nameof(CarryOutMinutesOrchestration))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var minutes = context.GetInput<Minutes>()!;
        foreach (var dossier in minutes.Dossiers) await context.CallActivityAsync(nameof(EraseDossier), new Erasure(minutes.Id, dossier), Patience.Activity);
        await context.CallActivityAsync(nameof(FinishMinutes), minutes.Id, Patience.Activity);
    }
}
