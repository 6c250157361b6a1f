namespace DanVanKheo.Api;

/// <summary>GET dossiers/{code}/holds</summary>
public sealed class ListHolds(HoldDoor door) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<HoldAnswer>>("listHolds", "dossiers/{code}/holds", ApiScopes.ReadCommendations, "What is or was pending against the subject of a dossier.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken) => await door.AnswerAsync(call, await door.OpenAsync(call, cancellationToken), cancellationToken);
}
