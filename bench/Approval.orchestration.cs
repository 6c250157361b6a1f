using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace DanVanKheo.Bench;

/// <summary>The shape of one stage: ask, wait for the answer, note it.</summary>
public sealed class Approval
{
    public const string Answer = "answer";

    [Function(nameof(Approval))]
    public async Task<string> Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var dossier = context.GetInput<string>()!;
        await context.CallActivityAsync<string>(nameof(ApprovalWork.Ask), dossier);
        var verdict = await context.WaitForExternalEvent<string>(Answer);
        return await context.CallActivityAsync<string>(nameof(ApprovalWork.Note), verdict);
    }
}
