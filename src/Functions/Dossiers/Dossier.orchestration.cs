using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace DanVanKheo.Dossiers;

/// <summary>Carries one dossier from its receipt to its end: look at the rows, wait for the stage or the submitter, look again.</summary>
public static class DossierOrchestration
{
    [Function(nameof(DossierOrchestration))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var run = context.GetInput<DossierRun>()!;
        if (!run.Acknowledged) await context.CallActivityAsync(nameof(SendLetter), new LetterKey(run.Dossier, "", 0, LetterKind.Receipt), Patience.Activity);
        var step = await context.CallActivityAsync<NextStep>(nameof(ReadNextStep), run.Dossier, Patience.Activity);
        if (step.Kind == StepKind.End) return;
        if (step.Kind == StepKind.Review) await ReviewAsync(context, new(run.Dossier, step.Stage, step.Attempt));
        else await context.WaitForExternalEvent<string>(DossierEvents.Resubmitted);
        context.ContinueAsNew(run with { Acknowledged = true });
    }

    private static Task ReviewAsync(TaskOrchestrationContext context, StageKey stage) =>
        context.CallSubOrchestratorAsync(nameof(StageOrchestration), stage, new SubOrchestrationOptions { InstanceId = stage.InstanceId });
}
