using DanVanKheo.Papers;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>PUT papers/{id}/texts</summary>
public sealed class WritePaperTexts(PaperDoor door, PaperDesk desk, PaperStore papers) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Put<PaperLineAnswer>("writePaperTexts", "papers/{id}/texts", ApiScopes.WritePapers, "Writes the texts of a draft; If-Match holds the ETag of the paper as it was read.").Takes<Texts>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<Texts>(cancellationToken);
        var read = await door.OpenAsync(call, cancellationToken);
        call.RequireMatch(PaperLineAnswer.Of(read.Paper));
        var fields = PaperFields.Of(read.Paper.Type);
        ApiProblem.ThrowIfAny([.. sent.Fields.Keys.Except(fields).Select(f => new FieldProblem(f, "FieldUnknown"))]);
        var texts = fields.ToDictionary(f => f, f => VietnameseText.Normalise(sent.Fields.GetValueOrDefault(f, read.Paper.Texts.GetValueOrDefault(f, ""))), StringComparer.Ordinal);
        var problems = await desk.SaveAsync(read, texts, cancellationToken);
        if (problems.Any(p => p.Code == "ChangedBefore")) throw new ApiProblem(StatusCodes.Status412PreconditionFailed, "ChangedSince");
        ApiProblem.ThrowIfAny(problems);
        return ApiAnswer.Of(PaperLineAnswer.Of((await papers.FindAsync(read.Paper.Id, cancellationToken))!.Paper));
    }

    /// <summary>By field; a field that is not there keeps its text.</summary>
    public sealed record Texts(IReadOnlyDictionary<string, string> Fields);
}
