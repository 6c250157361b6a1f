using System.ComponentModel;
using System.Globalization;
using DanVanKheo.FollowUps;
using DanVanKheo.Rules;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST dossiers/{code}/findings/{number}/closing</summary>
public sealed class CloseFindingByCall(InspectionDoor door, InspectionDesk desk) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<Listed<InspectionAnswer>>("closeFinding", "dossiers/{code}/findings/{number}/closing", ApiScopes.WriteDossiers, "The remedy of a finding was seen, or the finding is taken back.")
        .Takes<Closing>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<Closing>(cancellationToken);
        var (dossier, known) = await door.OpenAsync(call, cancellationToken);
        if (sent.State is not (FindingState.Remedied or FindingState.Withdrawn)) ApiProblem.ThrowIfAny([new FieldProblem("state", "ChoiceMissing")]);
        var finding = int.TryParse(call["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? known.Inspections.SelectMany(i => i.Findings).FirstOrDefault(f => f.Number == number) : null;
        if (finding is null) throw new ApiProblem(StatusCodes.Status404NotFound, "FindingUnknown");
        if (finding.State != FindingState.Open && finding.State != sent.State) ApiProblem.ThrowIfAny([new FieldProblem("", "FindingClosed")]);
        await desk.CloseAsync(dossier, number, sent.State, call.Person.Id, cancellationToken, call.Via);
        return await door.AnswerAsync(dossier, cancellationToken);
    }

    public sealed record Closing([Description("`remedied` or `withdrawn`.")] FindingState State);
}
