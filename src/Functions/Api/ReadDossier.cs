namespace DanVanKheo.Api;

/// <summary>GET dossiers/{code}</summary>
public sealed class ReadDossier(DossierReading reading) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<DossierDetails>("readDossier", "dossiers/{code}", ApiScopes.ReadDossiers, "One dossier.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken) =>
        ApiAnswer.Of(await reading.DetailsAsync((await reading.OpenAsync(call, call["code"], cancellationToken)).Dossier, cancellationToken));
}
