using DanVanKheo.Dossiers;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST dossiers</summary>
public sealed class CreateDossier(DraftDesk desk, DossierStore dossiers, DossierReading reading) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<DossierDetails>("createDossier", "dossiers", ApiScopes.WriteDossiers, "Registers a model by the rules of the form, and starts its way. The contact gets a letter.", StatusCodes.Status201Created)
        .Takes<NewDossier>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var draft = await desk.MakeAsync(call, await call.BodyAsync<NewDossier>(cancellationToken), cancellationToken);
        var code = await desk.SendAsync(call, draft, cancellationToken);
        return ApiAnswer.Of(await reading.DetailsAsync((await dossiers.GetAsync(code, cancellationToken)).Dossier, cancellationToken), $"dossiers/{code}");
    }
}
