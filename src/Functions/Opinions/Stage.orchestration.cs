using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace DanVanKheo.Opinions;

/// <summary>One stage: ask, remind, wait until the row holds an opinion, then move the dossier on. A time-out only reminds.</summary>
public static class StageOrchestration
{
    [Function(nameof(StageOrchestration))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var stage = context.GetInput<StageKey>()!;
        var watch = await context.CallActivityAsync<StageWatch>(nameof(WatchStage), stage, Patience.Activity);
        await SendAsync(context, watch.Letters);
        if (watch.IsOpen)
        {
            context.SetCustomStatus(watch.WakeAt);
            await NewsAsync(context, watch.WakeAt);
            context.ContinueAsNew(stage);
            return;
        }

        await SendAsync(context, await context.CallActivityAsync<IReadOnlyList<LetterKey>>(nameof(CloseStage), stage, Patience.Activity));
    }

    private static async Task SendAsync(TaskOrchestrationContext context, IReadOnlyList<LetterKey> letters)
    {
        foreach (var letter in letters) await context.CallActivityAsync(nameof(SendLetter), letter, Patience.Activity);
    }

    private static async Task NewsAsync(TaskOrchestrationContext context, DateTimeOffset? wakeAt)
    {
        using var settled = new CancellationTokenSource();
        var opinion = context.WaitForExternalEvent<string>(DossierEvents.OpinionGiven, settled.Token);
        if (wakeAt is not { } reminder) await opinion;
        else await Task.WhenAny(opinion, context.CreateTimer(reminder.UtcDateTime, settled.Token));
        settled.Cancel();
    }
}
