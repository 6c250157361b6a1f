using DanVanKheo.Papers;
using DanVanKheo.Rules;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST papers/{id}/replacement</summary>
public sealed class ReplacePaperByCall(PaperDoor door, PaperDesk desk, PaperStore papers) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Post<PaperLineAnswer>(
        "replacePaper", "papers/{id}/replacement", ApiScopes.WritePapers, "Opens a draft that replaces a signed paper, with its texts, or finds the one that is open.", StatusCodes.Status201Created);

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var read = await door.OpenAsync(call, cancellationToken);
        if (!PaperRules.MayAmend(read.Paper)) throw new RuleBroken("PaperNotFinal");
        var id = await desk.ReplaceAsync(read.Paper, call.Person.Id, cancellationToken);
        return ApiAnswer.Of(PaperLineAnswer.Of((await papers.FindAsync(id, cancellationToken))!.Paper), $"papers/{id}");
    }
}
