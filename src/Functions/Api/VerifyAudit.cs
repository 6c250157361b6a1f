using System.ComponentModel;
using DanVanKheo.Audit;
using DanVanKheo.Organisations;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST audit/verify</summary>
public sealed class VerifyAudit(AuditVerifier verifier, AuditLog audit, TimeProvider clock) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<Answer>("verifyAudit", "audit/verify", ApiScopes.ReadAudit, "Computes the seals of histories again: of one subject, or of all in turn, some thousand lines at a time.")
        .Asks<Query>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        call.Require(call.Directory.Bloc.Id, Duty.Administrator);
        var query = call.Query<Query>();
        if (query.Code is { } code) return ApiAnswer.Of(await OneAsync(code, cancellationToken));
        var asked = new AuditRun("", call.Person.Id, clock.GetUtcNow(), After: call.Place("", query.After));
        var (run, found) = await verifier.NextAsync(asked, clock.GetUtcNow(), cancellationToken);
        return ApiAnswer.Of(new Answer(run.Logs, run.Rows, found.Count == 0, Faults(found), run.FinishedAt is null ? call.Cursor("", run.After) : null));
    }

    private async Task<Answer> OneAsync(string code, CancellationToken cancellationToken)
    {
        var (log, found) = (await audit.ReadAsync(code, cancellationToken), await verifier.OneAsync(code, cancellationToken));
        if (log.Entries.Count == 0 && found.Count == 0) throw new ApiProblem(StatusCodes.Status404NotFound, "HistoryUnknown");
        return new(1, log.Entries.Count, found.Count == 0, Faults(found), null);
    }

    private static IReadOnlyList<Fault> Faults(IReadOnlyList<AuditFault> found) => [.. found.Select(f => new Fault(f.Log, f.Sequence, f.Kind))];

    public sealed record Query(
        [Description("A dossier, or what else has a history; all when not given.")] string? Code = null,
        [Description("`next` of the answer before.")] string? After = null);

    public sealed record Answer(int Chains, long Lines, bool Holds, IReadOnlyList<Fault> Broken, [Description("Give it as `after` to go on; null when all were looked at.")] string? Next);

    public sealed record Fault(string Code, [Description("The line that does not fit; 0 for a row that is no line.")] int Line, AuditFaultKind Kind);
}
