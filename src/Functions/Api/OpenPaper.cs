using System.ComponentModel;
using DanVanKheo.Papers;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST papers</summary>
public sealed class OpenPaper(PaperDesk desk, PaperStore papers) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<PaperLineAnswer>("openPaper", "papers", ApiScopes.WritePapers, "Opens the draft of a paper, or finds the one that is open.", StatusCodes.Status201Created)
        .Takes<NewPaper>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        PaperDoor.Require(call);
        var sent = await call.BodyAsync<NewPaper>(cancellationToken);
        var id = await desk.OpenAsync(sent.Type, sent.Subject, call.Person.Id, cancellationToken);
        return ApiAnswer.Of(PaperLineAnswer.Of((await papers.FindAsync(id, cancellationToken))!.Paper), $"papers/{id}");
    }

    public sealed record NewPaper(PaperType Type, [Description("A period, a year, the number of a decision, a dossier.")] string Subject);
}
