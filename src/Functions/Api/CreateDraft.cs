using DanVanKheo.Rules;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST drafts</summary>
public sealed class CreateDraft(DraftDesk desk, RuleTexts rules) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<DraftDetails>("createDraft", "drafts", ApiScopes.WriteDossiers, "Keeps a registration without sending it, so that evidence can be added first.", StatusCodes.Status201Created)
        .Takes<NewDossier>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var draft = await desk.MakeAsync(call, await call.BodyAsync<NewDossier>(cancellationToken), cancellationToken);
        await desk.KeepAsync(draft, cancellationToken);
        var missing = await desk.ProblemsAsync(draft, cancellationToken);
        return ApiAnswer.Of(DraftDetails.Of(draft, [.. missing.Select(p => new ProblemDocument.Error(p.Field, p.Code, rules.Of(p, call.Language)))]), $"drafts/{draft.Id}");
    }
}
