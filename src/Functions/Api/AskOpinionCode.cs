using System.Globalization;
using DanVanKheo.Access;
using DanVanKheo.Hosting;
using DanVanKheo.Letters;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Api;

/// <summary>POST dossiers/{code}/opinion-code</summary>
public sealed class AskOpinionCode(OpinionDoor door, Outbox outbox, RateStore rates, IOptions<LimitOptions> limits) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Post<Answer>(
        "askOpinionCode", "dossiers/{code}/opinion-code", ApiScopes.WriteOpinions, "Mails six digits to the person of the token: nobody decides by a token alone.", StatusCodes.Status202Accepted);

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var attempt = (await door.OpenAsync(call, cancellationToken)).Stage.Attempt;
        if (await rates.TakeAsync(new("code-subject", limits.Value.CodesPerPerson, TimeSpan.FromMinutes(10)), $"api|{call.Person.Id}", cancellationToken) is { } wait)
        {
            call.Request.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            throw new ApiProblem(StatusCodes.Status429TooManyRequests, "TooManyCalls");
        }

        await outbox.PostNextAsync(new(attempt.Dossier, attempt.Stage, attempt.Attempt, LetterKind.OpinionCode, Person: attempt.Person == call.Person.Id ? "" : call.Person.Id), cancellationToken);
        return ApiAnswer.Of(new Answer(call.Person.Email));
    }

    public sealed record Answer(string SentTo);
}
