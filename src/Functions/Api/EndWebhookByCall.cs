using DanVanKheo.Webhooks;

namespace DanVanKheo.Api;

/// <summary>POST webhooks/{id}/end</summary>
public sealed class EndWebhookByCall(WebhookDesk desk) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Post<WebhookAnswer>("endWebhook", "webhooks/{id}/end", ApiScopes.Admin, "The system is told no more; twice is as good as once.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        WebhookDoor.Require(call);
        return ApiAnswer.Of(WebhookAnswer.Of(await desk.EndAsync(call["id"], call.Person.Id, call.Via, cancellationToken) ?? throw WebhookDoor.Unknown()));
    }
}
