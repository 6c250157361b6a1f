using DanVanKheo.Access;
using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Retention;

/// <summary>What officers may do about keeping: hold a dossier, let it go, enter minutes.</summary>
public sealed class RetentionDesk(RetentionStore retention, DossierStore dossiers, AuditLog audit, TimeProvider clock, IOptions<RetentionOptions> options)
{
    public IReadOnlyDictionary<RetentionClass, int> Years => options.Value.Years;

    public DateOnly Today => VietnamTime.Day(clock.GetUtcNow());

    public async Task<IReadOnlyList<FieldProblem>> HoldAsync(string code, string reason, string by, CancellationToken cancellationToken, string via = "staff")
    {
        if (!DossierCode.TryParse(code, out var parsed) || await dossiers.FindAsync(parsed, cancellationToken) is null) return [new("held", "MinutesUnknown", code)];
        if (reason.Length is < LegalHold.ShortestReason or > LegalHold.LongestReason) return [new("reason", "TooShort", LegalHold.ShortestReason, reason.Length)];
        var hold = new LegalHold(parsed.ToString(), reason, by, clock.GetUtcNow());
        if (await retention.TryHoldAsync(hold, cancellationToken)) await audit.WriteAsync(hold.Dossier, $"legal-hold|{hold.At.UtcTicks}", by, via, "LegalHoldSet", reason, cancellationToken);
        return [];
    }

    public async Task LiftAsync(string code, string by, CancellationToken cancellationToken, string via = "staff")
    {
        if (await retention.FindHoldAsync(code, cancellationToken) is not { } hold) return;
        await retention.LiftAsync(code, cancellationToken);
        await audit.WriteAsync(code, $"legal-hold-lifted|{hold.At.UtcTicks}", by, via, "LegalHoldLifted", "", cancellationToken);
    }

    /// <summary>Keeps minutes that are in order, and begins to carry them out. The same minutes sent twice are one.</summary>
    public async Task<IReadOnlyList<FieldProblem>> EnterAsync(MinutesInput input, string by, DurableTaskClient client, CancellationToken cancellationToken)
    {
        List<FieldProblem> problems = [.. MinutesRules.Check(input, Today)];
        if (problems.Count > 0) return problems;
        var (kind, codes) = (MinutesRules.KindOf(input)!.Value, MinutesRules.Codes(input));
        foreach (var code in codes)
        {
            if (await WrongAsync(code, kind, cancellationToken) is { } wrong) problems.Add(new("dossiers", wrong, code));
        }

        if (problems.Count > 0) return problems;
        FieldRules.TryDate(input.Date.Trim(), out var date);
        var people = string.Join('\n', MinutesRules.People(input));
        var id = AccessToken.Hash($"{kind}|{input.Number}|{date:O}|{string.Join(' ', codes)}")[..16];
        var minutes = await retention.FindMinutesAsync(id, cancellationToken) ?? new Minutes(id, kind, input.Number, date, people, codes, by, clock.GetUtcNow());
        await retention.SaveAsync(minutes, cancellationToken);
        await EnsureRunningAsync(minutes, client, cancellationToken);
        return [];
    }

    /// <summary>Begins, or goes on with, what is not carried out yet.</summary>
    public static async Task EnsureRunningAsync(Minutes minutes, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (minutes.DoneAt is not null || await client.GetInstanceAsync(minutes.InstanceId, cancellationToken) is { IsCompleted: false }) return;
        await client.ScheduleNewOrchestrationInstanceAsync(nameof(CarryOutMinutesOrchestration), minutes, new StartOrchestrationOptions(minutes.InstanceId), cancellationToken);
    }

    private async Task<string?> WrongAsync(string code, MinutesKind kind, CancellationToken cancellationToken)
    {
        if (!DossierCode.TryParse(code, out var parsed) || await dossiers.FindAsync(parsed, cancellationToken) is not { } found) return "MinutesUnknown";
        return MinutesRules.Check(found.Dossier, kind, await retention.FindHoldAsync(code, cancellationToken) is not null, Years, Today);
    }
}
