using DanVanKheo.Evidence;

namespace DanVanKheo.Api;

/// <summary>GET dossiers/{code}/evidence</summary>
public sealed class ListEvidence(DossierReading reading, EvidenceStore evidence) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<EvidenceLine>>("listEvidence", "dossiers/{code}/evidence", ApiScopes.ReadDossiers, "The files of a dossier.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var dossier = (await reading.OpenAsync(call, call["code"], cancellationToken)).Dossier;
        return ApiAnswer.Of(new Listed<EvidenceLine>([.. (await evidence.OfAsync(dossier.Draft, cancellationToken)).Select(EvidenceLine.Of)], null));
    }
}
