using DanVanKheo.Commendations;
using DanVanKheo.Rules;

namespace DanVanKheo.Api;

/// <summary>GET batches/{id}</summary>
public sealed class ReadBatchByCall(BatchStore batches) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<BatchAnswer>("readBatch", "batches/{id}", ApiScopes.ReadCommendations, "What became of each dossier of a batch.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        call.Require(call.Directory.Bloc.Id, CommendationRole.Officer);
        return ApiAnswer.Of(BatchAnswer.Of(await batches.FindAsync(call["id"], cancellationToken) ?? throw new RuleBroken("UnknownBatch")));
    }
}
