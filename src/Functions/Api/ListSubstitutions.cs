using DanVanKheo.Opinions;

namespace DanVanKheo.Api;

/// <summary>GET substitutions</summary>
public sealed class ListSubstitutions(SubstitutionStore substitutions) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<SubstitutionAnswer>>("listSubstitutions", "substitutions", ApiScopes.WriteOpinions, "Who stands in for the person of the token, and for whom they stand in.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken) =>
        ApiAnswer.Of(new Listed<SubstitutionAnswer>([.. (await substitutions.OfAsync(call.Person.Id, cancellationToken)).OrderBy(s => s.From).Select(SubstitutionAnswer.Of)], null));
}
