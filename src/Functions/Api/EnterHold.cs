using System.ComponentModel;
using DanVanKheo.Commendations;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST dossiers/{code}/holds</summary>
public sealed class EnterHold(HoldDoor door, HoldDesk desk) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<Listed<HoldAnswer>>("enterHold", "dossiers/{code}/holds", ApiScopes.WriteCommendations, "Enters what is pending against the subject of a dossier: nobody is commended meanwhile.", StatusCodes.Status201Created)
        .Takes<NewHold>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<NewHold>(cancellationToken);
        var dossier = await door.OpenAsync(call, cancellationToken);
        ApiProblem.ThrowIfAny(await desk.EnterAsync(dossier, sent.Kind, sent.From, sent.To, sent.Source, call.Person.Id, cancellationToken, call.Via));
        return await door.AnswerAsync(call, dossier, cancellationToken);
    }

    public sealed record NewHold(HoldKind Kind, DateOnly From, [Description("Where it is known from.")] string Source, [Description("The last day; open when not given.")] DateOnly? To = null);
}
