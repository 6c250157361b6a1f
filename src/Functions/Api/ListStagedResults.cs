using DanVanKheo.Commendations;

namespace DanVanKheo.Api;

/// <summary>GET staged-results</summary>
public sealed class ListStagedResults(StagedResults results) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<StagedAnswer>>("listStagedResults", "staged-results", ApiScopes.ReadCommendations, "The results that are kept until they are applied together; `giveOpinion` stages one.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        call.Require(call.Directory.Bloc.Id, CommendationRole.Officer);
        var answers = new List<StagedAnswer>();
        foreach (var outcome in await results.WaitingAsync(cancellationToken)) answers.Add(StagedAnswer.Of(await results.LineAsync(outcome, cancellationToken)));
        return ApiAnswer.Of(new Listed<StagedAnswer>(answers, null));
    }
}
