using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Revisions;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST dossiers/{code}/evidence</summary>
public sealed class UploadEvidence(DossierReading reading, DraftStore drafts, StageStore stages, EvidenceDesk evidence, ProgrammeShelf programmes) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<EvidenceLine>("uploadEvidence", "dossiers/{code}/evidence", ApiScopes.WriteDossiers, "Adds a file to a dossier that came back to be mended. Whoever decides on one sees what they were asked about, so nothing is added while it is under review.", StatusCodes.Status201Created)
        .Asks<UploadQuery>() with
    { Files = SentFile.Any };

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var dossier = (await reading.OpenAsync(call, call["code"], cancellationToken)).Dossier;
        call.Require(dossier.Unit, EnterForOther.Role, Imports.ImportForm.Role);
        if (dossier.Status != DossierStatus.Returned) throw new ApiProblem(StatusCodes.Status409Conflict, "NotReturned");
        var returned = (await stages.FindAsync(new(dossier.Code.ToString(), dossier.Stage, dossier.Attempt), cancellationToken))?.Attempt.Opinion;
        if (returned is not null && !new MendList(programmes.Of(dossier), programmes.Of(dossier).Route.Stage(dossier.Stage), returned.Points).UnlocksEvidence) throw new ApiProblem(StatusCodes.Status409Conflict, "EvidenceNotAsked");
        var draft = await drafts.FindAsync(dossier.Draft, cancellationToken) ?? throw new ApiProblem(StatusCodes.Status409Conflict, "NotReturned");
        return ApiAnswer.Of(await evidence.TakeAsync(call, draft, call.Query<UploadQuery>(), cancellationToken), $"dossiers/{dossier.Code}/evidence");
    }
}
