using DanVanKheo.Rules;

namespace DanVanKheo.Api;

/// <summary>GET drafts/{draft}</summary>
public sealed class ReadDraft(DraftDesk desk, RuleTexts rules) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<DraftDetails>("readDraft", "drafts/{draft}", ApiScopes.WriteDossiers, "A draft that the person of the token entered.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var draft = await desk.OpenAsync(call, call["draft"], cancellationToken);
        var missing = draft.Dossier is null ? await desk.ProblemsAsync(draft, cancellationToken) : [];
        return ApiAnswer.Of(DraftDetails.Of(draft, [.. missing.Select(p => new ProblemDocument.Error(p.Field, p.Code, rules.Of(p, call.Language)))]));
    }
}
