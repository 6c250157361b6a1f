using DanVanKheo.Opinions;

namespace DanVanKheo.Api;

/// <summary>GET dossiers/{code}/opinions</summary>
public sealed class ListOpinions(DossierReading reading, StageStore stages) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<StageOpinion>>("listOpinions", "dossiers/{code}/opinions", ApiScopes.ReadDossiers, "Every attempt at every stage, oldest first.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var dossier = (await reading.OpenAsync(call, call["code"], cancellationToken)).Dossier;
        return ApiAnswer.Of(new Listed<StageOpinion>([.. (await stages.OfAsync(dossier.Code.ToString(), cancellationToken)).Select(StageOpinion.Of)], null));
    }
}
