using System.ComponentModel;
using DanVanKheo.Webhooks;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST webhooks</summary>
public sealed class MakeWebhook(WebhookDesk desk) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<WebhookAnswer>("makeWebhook", "webhooks", ApiScopes.Admin, "Has a system told of events by signed messages.", StatusCodes.Status201Created)
        .Takes<NewWebhook>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<NewWebhook>(cancellationToken);
        WebhookDoor.Require(call);
        var (made, problems) = await desk.MakeAsync(new(sent.Address, sent.Events), call.NewId(), call.Person.Id, call.Via, cancellationToken);
        ApiProblem.ThrowIfAny(problems);
        return ApiAnswer.Of(WebhookAnswer.Of(made!) with { Secret = made!.Secret });
    }

    public sealed record NewWebhook(
        [Description("An HTTPS address of the open internet.")] string Address,
        [Description("`dossier.submitted`, `stage.ended`, `dossier.commended`, `period.frozen`.")] IReadOnlyList<string> Events);
}
