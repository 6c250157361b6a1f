using System.ComponentModel;
using DanVanKheo.Papers;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST papers/{id}/final</summary>
public sealed class FinishPaperByCall(PaperDoor door, PaperDesk desk, PaperStore papers) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<PaperLineAnswer>("finishPaper", "papers/{id}/final", ApiScopes.WritePapers, "Gives a draft its number and freezes its content, for good. If-Match holds the ETag of `readPaper`.")
        .Takes<Finish>() with
    { Guarded = true };

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<Finish>(cancellationToken);
        var read = await door.OpenAsync(call, cancellationToken);
        call.RequireMatch(PaperLineAnswer.Of(read.Paper));
        var problems = await desk.FinishAsync(read, sent.Date ?? default, sent.Signer ?? "", call.Person.Id, cancellationToken, call.Via);
        if (problems.Any(p => p.Code == "ChangedBefore")) throw new ApiProblem(StatusCodes.Status412PreconditionFailed, "ChangedSince");
        ApiProblem.ThrowIfAny(problems);
        return ApiAnswer.Of(PaperLineAnswer.Of((await papers.FindAsync(read.Paper.Id, cancellationToken))!.Paper));
    }

    public sealed record Finish(
        [Description("The day on the paper, where the kind of paper asks for one.")] DateOnly? Date = null,
        [Description("Id of the person who signs.")] string? Signer = null);
}
