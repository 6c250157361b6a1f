using DanVanKheo.Webhooks;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST webhooks/{id}/deliveries/{delivery}/replay</summary>
public sealed class ReplayDelivery(WebhookDoor door, WebhookStore store, WebhookFeed feed) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Post<DeliveryAnswer>("replayDelivery", "webhooks/{id}/deliveries/{delivery}/replay", ApiScopes.Admin, "Sends one message once more; one that is on its way is left alone.", StatusCodes.Status202Accepted);

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var subscription = await door.OpenAsync(call, cancellationToken);
        var delivery = await store.FindAsync(subscription.Id, call["delivery"], cancellationToken) ?? throw new ApiProblem(StatusCodes.Status404NotFound, "DeliveryUnknown");
        await feed.ReplayAsync(delivery, call.Client, cancellationToken);
        return ApiAnswer.Of(DeliveryAnswer.Of((await store.FindAsync(subscription.Id, delivery.Id, cancellationToken))!));
    }
}
