using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Webhooks;

/// <summary>GET|POST /can-bo/webhook: the systems that are told of events, with the log of their messages; POST adds one and shows its secret once.</summary>
public sealed class ShowWebhooks(WebhookPages webhooks)
{
    [Function(nameof(ShowWebhooks))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/webhook")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await webhooks.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        return FormPost.IsPost(request)
            ? await webhooks.MakeAsync(request, visit, posted, cancellationToken)
            : await webhooks.ShowAsync(request, visit, WebhookInput.Empty, [], null, cancellationToken);
    }
}
