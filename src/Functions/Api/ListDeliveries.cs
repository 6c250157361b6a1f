using System.ComponentModel;
using DanVanKheo.Webhooks;

namespace DanVanKheo.Api;

/// <summary>GET webhooks/{id}/deliveries</summary>
public sealed class ListDeliveries(WebhookDoor door, WebhookStore store) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<DeliveryAnswer>>("listDeliveries", "webhooks/{id}/deliveries", ApiScopes.Admin, "The messages to a system and what came of them, the latest first.").Asks<Query>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var query = call.Query<Query>();
        var subscription = await door.OpenAsync(call, cancellationToken);
        var (limit, place) = (ApiCall.Limit(query.Limit), call.Place(subscription.Id, query.After));
        var all = await store.DeliveriesAsync(subscription.Id, cancellationToken);
        var rest = place.Length == 0 ? all : [.. all.SkipWhile(d => d.Id != place).Skip(1)];
        var next = rest.Count > limit ? call.Cursor(subscription.Id, rest[limit - 1].Id) : null;
        return ApiAnswer.Of(new Listed<DeliveryAnswer>([.. rest.Take(limit).Select(DeliveryAnswer.Of)], next));
    }

    public sealed record Query(
        [Description("1 to 200; 50 when not given.")] int? Limit = null,
        [Description("`next` of the page before.")] string? After = null);
}
