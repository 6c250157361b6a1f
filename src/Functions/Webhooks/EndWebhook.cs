using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Webhooks;

/// <summary>POST /can-bo/webhook/thoi: the system is told no more.</summary>
public sealed class EndWebhook(WebhookPages webhooks)
{
    [Function(nameof(EndWebhook))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/webhook/thoi")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await webhooks.OpenAsync(request, cancellationToken);
        return visit is null ? page! : await webhooks.EndAsync(request, visit, posted["id"].ToString(), cancellationToken);
    }
}
