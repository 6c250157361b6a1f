using System.ComponentModel;
using DanVanKheo.Boards;
using DanVanKheo.Rules;

namespace DanVanKheo.Api;

/// <summary>POST board/acts</summary>
public sealed class ActOnDossiers(BulkDesk desk) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<Listed<ActOnDossiers.Done>>("actOnDossiers", "board/acts", ApiScopes.WriteDossiers, "Does one thing with several dossiers, each with an answer of its own: reminds whoever has it, adds or takes away a tag, hands the task over.")
        .Takes<Act>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<Act>(cancellationToken);
        var input = new BulkInput(sent.Dossiers, sent.What.ToString(), sent.Tag ?? "", sent.Person ?? "", sent.Reason ?? "");
        ApiProblem.ThrowIfAny([.. desk.Check(input).Select(Named)]);
        var results = await desk.DoAsync(call.Person, sent.What, input, call.Client, cancellationToken, call.Via);
        return ApiAnswer.Of(new Listed<Done>([.. results.Select(r => new Done(r.Code, r.Problem?.Code))], null));
    }

    /// <summary>The page calls its fields otherwise.</summary>
    private static FieldProblem Named(FieldProblem problem) => problem.Field == "chon" ? problem with { Field = "dossiers" } : problem;

    public sealed record Act(
        BulkAct What,
        [Description("Codes; 1 to 200.")] IReadOnlyList<string> Dossiers,
        string? Tag = null,
        [Description("Id of the person who takes the task over.")] string? Person = null,
        [Description("Why it is handed over.")] string? Reason = null);

    public sealed record Done(string Dossier, [Description("Code of the rule that was in the way; null when it was done.")] string? Fault);
}
