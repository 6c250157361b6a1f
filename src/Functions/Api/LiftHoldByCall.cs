using DanVanKheo.Commendations;

namespace DanVanKheo.Api;

/// <summary>POST dossiers/{code}/holds/{hold}/lifting</summary>
public sealed class LiftHoldByCall(HoldDoor door, HoldDesk desk) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<Listed<HoldAnswer>>("liftHold", "dossiers/{code}/holds/{hold}/lifting", ApiScopes.WriteCommendations, "What was pending is settled.")
        .Takes<Lifting>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<Lifting>(cancellationToken);
        var dossier = await door.OpenAsync(call, cancellationToken);
        ApiProblem.ThrowIfAny(await desk.LiftAsync(dossier, call["hold"], sent.Reason, call.Person.Id, cancellationToken, call.Via));
        return await door.AnswerAsync(call, dossier, cancellationToken);
    }

    public sealed record Lifting(string Reason);
}
