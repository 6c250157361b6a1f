using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Replications;
using DanVanKheo.Rules;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Registrations;

/// <summary>Makes a dossier of a draft, or sends a returned one again. Every step finds what an earlier run already did.</summary>
public sealed class Registrar(DossierStore dossiers, DraftStore drafts, CoOwnerStore coOwners, RegistrationForm form, Programme programme, OrganisationDirectory directory, AuditLog audit, TimeProvider clock)
{
    public Task SubmitAsync(DraftVisit visit, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (form.FirstIncomplete(visit.Draft.Answers) is not null) throw new RuleBroken("DraftIncomplete");
        return visit.Dossier is null ? RegisterAsync(visit.Draft, client, cancellationToken) : ResubmitAsync(visit.Dossier, visit.Draft, client, cancellationToken);
    }

    private async Task RegisterAsync(Draft draft, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var owners = await OwnersAsync(draft, cancellationToken);
        var code = (await dossiers.RegisterAsync(draft, VietnamTime.Day(now).Year, c => Make(c, draft, now) with { CoOwners = owners }, cancellationToken)).ToString();
        await drafts.SaveAsync(draft with { Dossier = code }, cancellationToken);
        await audit.WriteAsync(code, "submitted|1", "submitter", "code", "Submitted", "", cancellationToken);
        await EnsureRunningAsync(client, code, cancellationToken);
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
            answers["subject"] == "individual" ? SubjectType.Individual : SubjectType.Collective,
            answers["subjectName"],
            Field(answers["field"]),
            answers["kind"] == "continuing" ? RegistrationKind.Continuing : RegistrationKind.New,
            answers["level"] == "bloc" ? RegistrationLevel.Bloc : RegistrationLevel.Grassroots,
            answers["email"],
            answers.Has("publish"),
            answers,
            submittedAt,
            DossierStatus.UnderReview,
            programme.Route.First.Id,
            1,
            Draft: draft.Id)
        {
            Predecessor = answers[Lineage.PredecessorField],
            Origin = answers[Lineage.OriginField],
        };
    }

    private static WorkField Field(string answer) => answer switch
    {
        "economy" => WorkField.Economy,
        "culture-society" => WorkField.CultureSociety,
        "defence-security" => WorkField.DefenceSecurity,
        "political-system" => WorkField.PoliticalSystem,
        _ => throw new RuleBroken("UnknownChoice", answer),
    };
}
