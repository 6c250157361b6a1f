using System.ComponentModel;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST programmes/{id}/editions/{number}/decision</summary>
public sealed class DecideEditionByCall(EditionDoor door, EditionDesk desk) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<EditionAnswer>("decideEdition", "programmes/{id}/editions/{number}/decision", ApiScopes.WriteOrganisations, "Lets a proposal hold for new registrations, or puts it aside. Whoever wrote it does not confirm it where there is another administrator.")
        .Takes<Decision>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<Decision>(cancellationToken);
        call.Require(call.Directory.Bloc.Id, Duty.Administrator);
        var read = await door.OpenAsync(call, cancellationToken);
        if (sent.State == EditionState.Proposed) throw new ApiProblem(StatusCodes.Status422UnprocessableEntity, "Invalid", [new FieldProblem("state", "UnknownChoice")]);
        var refused = await desk.DecideAsync(read, sent.State, call.Person.Id, cancellationToken, call.Via);
        if (refused is not null) throw new ApiProblem(StatusCodes.Status409Conflict, "EditionDecided", [new FieldProblem("", refused)]);
        return ApiAnswer.Of(EditionAnswer.Of((await door.OpenAsync(call, cancellationToken)).Edition));
    }

    public sealed record Decision([property: Description("`Effective` or `Dropped`.")] EditionState State);
}
