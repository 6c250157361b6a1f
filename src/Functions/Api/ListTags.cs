using DanVanKheo.Boards;

namespace DanVanKheo.Api;

/// <summary>GET dossiers/{code}/tags</summary>
public sealed class ListTags(DossierReading reading, TagStore tags) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<string>>("listTags", "dossiers/{code}/tags", ApiScopes.ReadDossiers, "The officers' own words for a dossier; `actOnDossiers` adds and takes away.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var dossier = (await reading.OpenAsync(call, call["code"], cancellationToken)).Dossier;
        return ApiAnswer.Of(new Listed<string>(await tags.OfAsync(dossier.Code.ToString(), cancellationToken), null));
    }
}
