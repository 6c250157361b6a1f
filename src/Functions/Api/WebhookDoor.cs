using DanVanKheo.Organisations;
using DanVanKheo.Webhooks;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>Webhooks, for administrators.</summary>
public sealed class WebhookDoor(WebhookStore store)
{
    /// <exception cref="ApiProblem">The person looks after no webhooks.</exception>
    public static void Require(ApiCall call) => call.Require(call.Directory.Bloc.Id, Duty.Administrator);

    /// <summary>The one in the address.</summary>
    /// <exception cref="ApiProblem">There is none.</exception>
    public async Task<WebhookSubscription> OpenAsync(ApiCall call, CancellationToken cancellationToken)
    {
        Require(call);
        return await store.FindAsync(call["id"], cancellationToken) ?? throw Unknown();
    }

    public static ApiProblem Unknown() => new(StatusCodes.Status404NotFound, "WebhookUnknown");
}
