using DanVanKheo.Calendar;
using DanVanKheo.Opinions;
using DanVanKheo.Text;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST substitutions</summary>
public sealed class MakeSubstitution(SubstitutionDesk desk) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<SubstitutionAnswer>("makeSubstitution", "substitutions", ApiScopes.WriteOpinions, "Says who stands in for the person of the token, and when; a second one from the same day replaces the first.", StatusCodes.Status201Created)
        .Takes<NewSubstitution>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<NewSubstitution>(cancellationToken);
        ApiProblem.ThrowIfAny(await desk.SaveAsync(call.Person, new(sent.Substitute, VietnamTime.Date(sent.From), VietnamTime.Date(sent.To), sent.Reason), cancellationToken, call.Via));
        return ApiAnswer.Of(new SubstitutionAnswer(call.Person.Id, sent.Substitute, sent.From, sent.To, VietnameseText.Normalise(sent.Reason)));
    }

    public sealed record NewSubstitution(string Substitute, DateOnly From, DateOnly To, string Reason);
}
