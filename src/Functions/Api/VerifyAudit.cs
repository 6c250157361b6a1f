using System.ComponentModel;
using DanVanKheo.Audit;
using DanVanKheo.Organisations;
using DanVanKheo.Storage;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST audit/verify</summary>
public sealed class VerifyAudit(Tables tables, AuditLog audit) : IOperation
{
    private const int MostLines = 20_000;

    public static OperationShape Shape { get; } = OperationShape
        .Post<Answer>("verifyAudit", "audit/verify", ApiScopes.ReadAudit, "Computes the seals of histories again: of one subject, or of all in turn, some thousand lines at a time.")
        .Asks<Query>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        call.Require(call.Directory.Bloc.Id, Duty.Administrator);
        var query = call.Query<Query>();
        if (query.Code is { } code) return ApiAnswer.Of(await OneAsync(code, cancellationToken));
        var (lines, chains, broken, place) = (0, 0, new List<Fault>(), call.Place("", query.After));
        var chain = new List<AuditEntry>();
        var rows = tables.Audit.QueryAsync<AuditRow>(Azure.Data.Tables.TableClient.CreateQueryFilter($"PartitionKey gt {place}"), cancellationToken: cancellationToken);
        await foreach (var row in rows)
        {
            if (chain.Count > 0 && chain[0].Dossier != row.PartitionKey)
            {
                Close();
                if (lines >= MostLines) return ApiAnswer.Of(new Answer(chains, lines, broken.Count == 0, broken, call.Cursor("", place)));
            }

            chain.Add(row.ToEntry());
        }

        if (chain.Count > 0) Close();
        return ApiAnswer.Of(new Answer(chains, lines, broken.Count == 0, broken, null));

        void Close()
        {
            (lines, chains, place) = (lines + chain.Count, chains + 1, chain[0].Dossier);
            if (AuditChain.FirstBroken(chain) is { } first) broken.Add(new(place, first));
            chain.Clear();
        }
    }

    private async Task<Answer> OneAsync(string code, CancellationToken cancellationToken)
    {
        var entries = await audit.OfAsync(code, cancellationToken);
        if (entries.Count == 0) throw new ApiProblem(StatusCodes.Status404NotFound, "HistoryUnknown");
        var broken = AuditChain.FirstBroken(entries);
        return new(1, entries.Count, broken is null, broken is { } first ? [new(code, first)] : [], null);
    }

    public sealed record Query(
        [Description("A dossier, or what else has a history; all when not given.")] string? Code = null,
        [Description("`next` of the answer before.")] string? After = null);

    public sealed record Answer(int Chains, int Lines, bool Holds, IReadOnlyList<Fault> Broken, [Description("Give it as `after` to go on; null when all were looked at.")] string? Next);

    public sealed record Fault(string Code, [Description("The first line that does not fit.")] int Line);
}
