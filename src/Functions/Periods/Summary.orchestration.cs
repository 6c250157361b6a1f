using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace DanVanKheo.Periods;

/// <summary>Freezes one period and tells the owner of the report.</summary>
public static class SummaryOrchestration
{
    [Function(nameof(SummaryOrchestration))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var period = context.GetInput<string>()!;
        await context.CallActivityAsync(nameof(FreezeSummary), period, Patience.Activity);
        await context.CallActivityAsync(nameof(SendLetter), new LetterKey(period, "", 0, LetterKind.SummaryReady), Patience.Activity);
    }
}
