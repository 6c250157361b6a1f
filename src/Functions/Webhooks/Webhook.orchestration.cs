using DanVanKheo.Dossiers;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace DanVanKheo.Webhooks;

/// <summary>Carries one message: try, wait, try again, until it arrived or was tried for the last time.</summary>
public static class WebhookOrchestration
{
    [Function(nameof(WebhookOrchestration))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var run = context.GetInput<WebhookRun>()!;
        var next = await context.CallActivityAsync<DateTimeOffset?>(nameof(TryWebhook), run, Patience.Activity);
        if (next is not { } again) return;
        await context.CreateTimer(again.UtcDateTime, CancellationToken.None);
        context.ContinueAsNew(run);
    }
}
