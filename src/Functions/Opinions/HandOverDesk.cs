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
public sealed class HandOverDesk(StageStore stages, StageHolders holders, StepUpStore codes, OrganisationDirectory directory, ProgrammeShelf programmes, AuditLog audit)
{
    /// <summary>Empty when the task is somebody else's now, or decided meanwhile.</summary>
    public async Task<IReadOnlyList<FieldProblem>> HandOverAsync(OpinionVisit visit, HandOverInput input, bool verified, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var (attempt, giver) = (visit.Stage.Attempt, visit.Grant.Person);
        var reason = VietnameseText.Normalise(input.Reason);
        var guard = await holders.GuardAsync(visit.Dossier, cancellationToken);
        var problems = HandOverRules.Check(directory, programmes.Of(visit.Dossier).Route.Stage(attempt.Stage), attempt, guard, giver, input.Person, reason).ToList();
        var subject = StepUpSubjects.Opinion(attempt.Key, giver);
        if (problems.Count == 0 && !verified && await codes.TryAsync(subject, input.Code.Trim(), cancellationToken) is { } refused) problems.Add(refused);
        if (problems.Count > 0) return problems;
        if (await stages.TryChangeAsync(visit.Stage, HandOverRules.HandOver(attempt, giver, input.Person), cancellationToken)) await RecordAsync(attempt, giver, input.Person, reason, giver, "link", client, cancellationToken);
        if (!verified) await codes.ForgetAsync(subject, cancellationToken);
        return [];
    }

    /// <summary>As an officer who is signed in: their own task, or as an administrator that of the person who was asked first.</summary>
    public async Task<IReadOnlyList<FieldProblem>> PassOnAsync(Dossier dossier, StoredStage read, string giver, string receiver, string reason, string officer, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var problems = HandOverRules.Check(directory, programmes.Of(dossier).Route.Stage(read.Attempt.Stage), read.Attempt, await holders.GuardAsync(dossier, cancellationToken), giver, receiver, reason).ToList();
        if (problems.Count > 0) return problems;
        if (!await stages.TryChangeAsync(read, HandOverRules.HandOver(read.Attempt, giver, receiver), cancellationToken)) return [new("", "ChangedMeanwhile")];
        await RecordAsync(read.Attempt, giver, receiver, reason, officer, "staff", client, cancellationToken);
        return [];
    }

    private async Task RecordAsync(StageAttempt attempt, string giver, string receiver, string reason, string actor, string via, DurableTaskClient client, CancellationToken cancellationToken)
    {
        await audit.WriteAsync(attempt.Dossier, $"handed-over|{attempt.Stage}|{attempt.Attempt}|{giver}", actor, via, "HandedOver", $"{attempt.Stage} {attempt.Attempt}: {giver} → {receiver}: {reason}", cancellationToken);
        await client.RaiseEventAsync(attempt.Key.InstanceId, DossierEvents.OpinionGiven, "", cancellationToken);
    }
}
