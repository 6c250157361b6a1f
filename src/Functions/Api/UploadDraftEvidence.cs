using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST drafts/{draft}/evidence</summary>
public sealed class UploadDraftEvidence(DraftDesk desk, EvidenceDesk evidence) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<EvidenceLine>("uploadDraftEvidence", "drafts/{draft}/evidence", ApiScopes.WriteDossiers, "Adds a file to a draft that was not sent yet.", StatusCodes.Status201Created)
        .Asks<UploadQuery>() with
    { Files = SentFile.Any };

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var draft = await desk.OpenAsync(call, call["draft"], cancellationToken);
        if (draft.Dossier is not null) throw new ApiProblem(StatusCodes.Status409Conflict, "DraftSent");
        return ApiAnswer.Of(await evidence.TakeAsync(call, draft, call.Query<UploadQuery>(), cancellationToken));
    }
}
