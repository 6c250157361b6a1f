using System.ComponentModel;
using DanVanKheo.Evidence;
using DanVanKheo.Papers;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST papers/{id}/signed</summary>
public sealed class AttachSignedPaper(PaperDoor door, PaperDesk desk, PaperStore papers) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<PaperLineAnswer>("attachSignedPaper", "papers/{id}/signed", ApiScopes.WritePapers, "Keeps the signed copy of a paper; the first one stays.", StatusCodes.Status201Created)
        .Asks<Query>() with
    { Files = SentFile.Any };

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var query = call.Query<Query>();
        var read = await door.OpenAsync(call, cancellationToken);
        var sent = await SentFile.ReadAsync(call.Request, query.FileName, EvidenceRules.LargestFile, cancellationToken);
        if (await desk.AttachAsync(read, sent.Name, sent.Content, call.Person.Id, cancellationToken, call.Via) is { } problem) ApiProblem.ThrowIfAny([problem]);
        return ApiAnswer.Of(PaperLineAnswer.Of((await papers.FindAsync(read.Paper.Id, cancellationToken))!.Paper));
    }

    public sealed record Query([Description("The file's name, unless Content-Disposition or the form has it.")] string? FileName = null);
}
