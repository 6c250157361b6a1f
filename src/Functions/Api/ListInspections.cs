namespace DanVanKheo.Api;

/// <summary>GET dossiers/{code}/inspections</summary>
public sealed class ListInspections(InspectionDoor door) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<InspectionAnswer>>("listInspections", "dossiers/{code}/inspections", ApiScopes.ReadDossiers, "The visits to a model and what they found.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken) => await door.AnswerAsync((await door.OpenAsync(call, cancellationToken)).Dossier, cancellationToken);
}
