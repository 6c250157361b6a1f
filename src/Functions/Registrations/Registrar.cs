using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Replications;
using DanVanKheo.Rules;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Registrations;

/// <summary>Makes a dossier of a draft, or sends a returned one again. Every step finds what an earlier run already did.</summary>
public sealed class Registrar(DossierStore dossiers, DraftStore drafts, CoOwnerStore coOwners, SeasonGate season, QuotaGate quotas, Outbox outbox, ProgrammeShelf programmes, OrganisationDirectory directory, AuditLog audit, TimeProvider clock)
{
    public Task SubmitAsync(DraftVisit visit, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (new RegistrationForm(visit.Programme, directory).FirstIncomplete(visit.Draft.Answers, visit.At) is not null) throw new RuleBroken("DraftIncomplete");
        return visit.Dossier is null
            ? RegisterAsync(visit.Draft, visit.Draft.EnteredBy.Length > 0 ? visit.Draft.EnteredBy : "submitter", "code", client, cancellationToken)
            : ResubmitAsync(visit.Dossier, visit.Draft, client, cancellationToken);
    }

    /// <summary>Makes a dossier of a complete draft that was not sent before, and starts its way.</summary>
    /// <param name="actor">Who sends it, for its history: the submitter, or the officer who brought a list.</param>
    /// <param name="via">What proves it: a code, or the import.</param>
    /// <returns>The code of the dossier.</returns>
    public async Task<string> RegisterAsync(Draft draft, string actor, string via, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await season.EnterAsync(draft, cancellationToken);
        if (await quotas.RefusalAsync(draft, cancellationToken) is { } full) throw new RuleBroken(full.Code, full.Details);
        var owners = await OwnersAsync(draft, cancellationToken);
        var code = (await dossiers.RegisterAsync(draft, VietnamTime.Day(now).Year, c => Make(c, draft, now) with { CoOwners = owners }, cancellationToken)).ToString();
        await drafts.SaveAsync(draft with { Dossier = code, Edition = programmes.Of(draft).Edition }, cancellationToken);
        await audit.WriteAsync(code, "submitted|1", actor, via, "Submitted", draft.LateCode, cancellationToken);
        if (draft.EnteredBy.Length > 0) await outbox.PostAsync(new(code, "", 0, LetterKind.EnteredForYou), cancellationToken);
        await EnsureRunningAsync(client, code, cancellationToken);
        return code;
    }

    private async Task ResubmitAsync(StoredDossier read, Draft draft, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var code = read.Dossier.Code.ToString();
        var changed = Make(read.Dossier.Code, draft, read.Dossier.SubmittedAt) with
        {
            Status = read.Dossier.Status,
            Stage = read.Dossier.Stage,
            Attempt = read.Dossier.Attempt,
            CommendedAt = read.Dossier.CommendedAt,
            ProposedHigher = read.Dossier.ProposedHigher,
            CoOwners = await OwnersAsync(draft, cancellationToken),
            Predecessor = read.Dossier.Predecessor,
            Origin = read.Dossier.Origin,
            Parent = read.Dossier.Parent,
            ReopenReason = read.Dossier.ReopenReason,
            ReopenedAt = read.Dossier.ReopenedAt,
            EnteredConfirmedAt = read.Dossier.EnteredConfirmedAt,
        };
        var sent = DossierFlow.Resubmit(changed);
        if (!await dossiers.TryUpdateAsync(read, sent, cancellationToken))
        {
            // The other half of a double click sent it.
            var now = (await dossiers.GetAsync(code, cancellationToken)).Dossier;
            if (now.Status == DossierStatus.UnderReview && now.Attempt == sent.Attempt) return;
            throw new RuleBroken("ChangedMeanwhile");
        }

        await audit.WriteAsync(code, $"resubmitted|{sent.Stage}|{sent.Attempt}", "submitter", "code", "Resubmitted", $"{sent.Stage} {sent.Attempt}", cancellationToken);
        await client.RaiseEventAsync(DossierRun.InstanceId(code), DossierEvents.Resubmitted, sent.Attempt.ToString(System.Globalization.CultureInfo.InvariantCulture), cancellationToken);
    }

    /// <summary>Starts the dossier's orchestration unless it is there; the reconciler does the same for one that was lost.</summary>
    /// <returns>True when it had to be started.</returns>
    public static async Task<bool> EnsureRunningAsync(DurableTaskClient client, string dossier, CancellationToken cancellationToken)
    {
        var id = DossierRun.InstanceId(dossier);
        if (await client.GetInstanceAsync(id, cancellationToken) is { IsCompleted: false }) return false;
        try
        {
            await client.ScheduleNewOrchestrationInstanceAsync(nameof(DossierOrchestration), new DossierRun(dossier), new StartOrchestrationOptions(id), cancellationToken);
        }
        catch (Exception refused) when (refused is not OperationCanceledException)
        {
            // Somebody else started it between the look and the start; what the client throws then depends on its version.
            if (await client.GetInstanceAsync(id, cancellationToken) is not { IsCompleted: false }) throw;
            return false;
        }

        return true;
    }

    private async Task<IReadOnlyList<string>> OwnersAsync(Draft draft, CancellationToken cancellationToken) =>
        [.. (await coOwners.OfAsync(draft.Id, cancellationToken)).Select(o => o.Email)];

    private Dossier Make(DossierCode code, Draft draft, DateTimeOffset submittedAt)
    {
        var answers = draft.Answers;
        return new(
            code,
            directory.Archive,
            draft.Programme,
            answers["unit"],
            answers["name"],
            DossierAnswers.Subject(answers),
            answers["subjectName"],
            DossierAnswers.Field(answers),
            DossierAnswers.Kind(answers),
            DossierAnswers.Level(answers),
            answers["email"],
            answers.Has("publish"),
            answers,
            submittedAt,
            DossierStatus.UnderReview,
            programmes.Of(draft).Route.First.Id,
            1,
            Draft: draft.Id)
        {
            Edition = programmes.Of(draft).Edition,
            Predecessor = answers[Lineage.PredecessorField],
            Origin = answers[Lineage.OriginField],
            EnteredBy = draft.EnteredBy,
        };
    }
}
