using DanVanKheo.Access;
using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Opinions;

/// <summary>Passes a task on: check, write the row with If-Match, audit, then hint.</summary>
public sealed class HandOverDesk(StageStore stages, StageHolders holders, StepUpStore codes, OrganisationDirectory directory, Programme programme, AuditLog audit)
{
    /// <summary>Empty when the task is somebody else's now, or decided meanwhile.</summary>
    public async Task<IReadOnlyList<FieldProblem>> HandOverAsync(OpinionVisit visit, HandOverInput input, bool verified, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var (attempt, giver) = (visit.Stage.Attempt, visit.Grant.Person);
        var reason = VietnameseText.Normalise(input.Reason);
        var guard = await holders.GuardAsync(visit.Dossier, cancellationToken);
        var problems = HandOverRules.Check(directory, programme.Route.Stage(attempt.Stage), attempt, guard, giver, input.Person, reason).ToList();
        var subject = StepUpSubjects.Opinion(attempt.Key, giver);
        if (problems.Count == 0 && !verified && await codes.TryAsync(subject, input.Code.Trim(), cancellationToken) is { } refused) problems.Add(refused);
        if (problems.Count > 0) return problems;
        if (await stages.TryChangeAsync(visit.Stage, HandOverRules.HandOver(attempt, giver, input.Person), cancellationToken)) await RecordAsync(attempt, giver, input.Person, reason, client, cancellationToken);
        if (!verified) await codes.ForgetAsync(subject, cancellationToken);
        return [];
    }

    private async Task RecordAsync(StageAttempt attempt, string giver, string receiver, string reason, DurableTaskClient client, CancellationToken cancellationToken)
    {
        await audit.WriteAsync(attempt.Dossier, $"handed-over|{attempt.Stage}|{attempt.Attempt}|{giver}", giver, "link", "HandedOver", $"{attempt.Stage} {attempt.Attempt}: {giver} → {receiver}: {reason}", cancellationToken);
        await client.RaiseEventAsync(attempt.Key.InstanceId, DossierEvents.OpinionGiven, "", cancellationToken);
    }
}
