using System.ComponentModel;
using DanVanKheo.Commendations;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST batches</summary>
public sealed class ApplyStagedResults(StagingDesk desk, BatchStore batches) : IOperation
{
    private const int IdLength = 16;

    public static OperationShape Shape { get; } = OperationShape
        .Post<BatchAnswer>("applyStagedResults", "batches", ApiScopes.WriteCommendations, "Applies all staged results in one batch that goes on by itself.", StatusCodes.Status202Accepted)
        .Takes<Application>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<Application>(cancellationToken);
        call.Require(call.Directory.Bloc.Id, CommendationRole.Officer);
        var id = call.NewId()[..IdLength];
        if (await desk.ApplyAsync(id, call.Person.Id, sent.Shared == true, call.Client, cancellationToken) is { } problem) throw new ApiProblem(StatusCodes.Status409Conflict, problem.Code);
        return ApiAnswer.Of(BatchAnswer.Of((await batches.FindAsync(id, cancellationToken))!), $"batches/{id}");
    }

    public sealed record Application([Description("One decision for those with the same award, day and signer.")] bool? Shared = null);
}
