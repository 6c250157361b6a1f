using DanVanKheo.Opinions;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST substitutions/{from}/ending</summary>
public sealed class EndSubstitution(SubstitutionDesk desk, SubstitutionStore substitutions) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Post<Listed<SubstitutionAnswer>>(
        "endSubstitution", "substitutions/{from}/ending", ApiScopes.WriteOpinions, "The person of the token is back early: ends their own substitution that begins on this day.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        if (!await desk.EndAsync(call.Person, call["from"], cancellationToken, call.Via)) throw new ApiProblem(StatusCodes.Status404NotFound, "SubstitutionUnknown");
        return ApiAnswer.Of(new Listed<SubstitutionAnswer>([.. (await substitutions.OfAsync(call.Person.Id, cancellationToken)).OrderBy(s => s.From).Select(SubstitutionAnswer.Of)], null));
    }
}
