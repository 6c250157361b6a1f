using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Webhooks;

/// <summary>POST /can-bo/webhook/gui-lai: one message once more.</summary>
public sealed class ReplayWebhook(WebhookPages webhooks, WebhookStore store, WebhookFeed feed, PageResults pages)
{
    [Function(nameof(ReplayWebhook))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/webhook/gui-lai")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await webhooks.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var (subscription, id) = (posted["subscription"].ToString(), posted["delivery"].ToString());
        if (await store.FindAsync(subscription, cancellationToken) is null || id.Length == 0 || await store.FindAsync(subscription, id, cancellationToken) is not { } delivery) return await pages.NotFoundAsync(request);
        await feed.ReplayAsync(delivery, client, cancellationToken);
        return new SeeOther(WebhookPages.Address);
    }
}
