using DanVanKheo.Evidence;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST drafts/{draft}/evidence/{file}/removal</summary>
public sealed class RemoveDraftEvidence(DraftDesk desk, EvidenceStore evidence) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Post<Listed<EvidenceLine>>("removeDraftEvidence", "drafts/{draft}/evidence/{file}/removal", ApiScopes.WriteDossiers, "Takes a file away from a draft that was not sent yet; twice is as good as once. Answers what is left.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var draft = await desk.OpenAsync(call, call["draft"], cancellationToken);
        if (draft.Dossier is not null) throw new ApiProblem(StatusCodes.Status409Conflict, "DraftSent");
        if (await evidence.FindAsync(draft.Id, call["file"], cancellationToken) is not null) await evidence.RemoveAsync(draft.Id, call["file"], cancellationToken);
        return ApiAnswer.Of(new Listed<EvidenceLine>([.. (await evidence.OfAsync(draft.Id, cancellationToken)).Select(EvidenceLine.Of)], null));
    }
}
