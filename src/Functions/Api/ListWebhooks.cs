using DanVanKheo.Webhooks;

namespace DanVanKheo.Api;

/// <summary>GET webhooks</summary>
public sealed class ListWebhooks(WebhookStore store) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<WebhookAnswer>>("listWebhooks", "webhooks", ApiScopes.Admin, "The systems that are told of events, and those that were.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        WebhookDoor.Require(call);
        return ApiAnswer.Of(new Listed<WebhookAnswer>([.. (await store.SubscriptionsAsync(cancellationToken)).Select(WebhookAnswer.Of)], null));
    }
}
