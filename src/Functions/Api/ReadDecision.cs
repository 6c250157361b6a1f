namespace DanVanKheo.Api;

/// <summary>GET dossiers/{code}/decision</summary>
public sealed class ReadDecision(DecisionDoor door) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<DecisionDetails>("readDecision", "dossiers/{code}/decision", ApiScopes.ReadCommendations, "The decision that commends a dossier.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken) => ApiAnswer.Of(DecisionDetails.Of((await door.OpenAsync(call, cancellationToken)).File));
}
