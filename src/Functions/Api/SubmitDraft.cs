using DanVanKheo.Dossiers;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST drafts/{draft}/submission</summary>
public sealed class SubmitDraft(DraftDesk desk, DossierStore dossiers, DossierReading reading) : IOperation
{
    public static OperationShape Shape { get; } =
        OperationShape.Post<DossierDetails>("submitDraft", "drafts/{draft}/submission", ApiScopes.WriteDossiers, "Sends a draft. Sent already, it gives the dossier it became.", StatusCodes.Status201Created);

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var code = await desk.SendAsync(call, await desk.OpenAsync(call, call["draft"], cancellationToken), cancellationToken);
        return ApiAnswer.Of(await reading.DetailsAsync((await dossiers.GetAsync(code, cancellationToken)).Dossier, cancellationToken), $"dossiers/{code}");
    }
}
