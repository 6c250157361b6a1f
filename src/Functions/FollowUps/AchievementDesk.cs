using DanVanKheo.Access;
using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.FollowUps;

/// <summary>Takes the achievement report: sending it is the submitter's answer to the stage.</summary>
public sealed class AchievementDesk(ReportStore reports, FollowUpFiles files, StageStore stages, StepUpStore codes, AuditLog audit, TimeProvider clock)
{
    /// <summary>Keeps the form and its files as they are; problems are those of the files.</summary>
    public async Task<IReadOnlyList<FieldProblem>> KeepAsync(ReportVisit visit, AchievementSettings settings, IFormCollection posted, CancellationToken cancellationToken)
    {
        var id = ProgressReport.AchievementId(visit.FollowUp.Achievement!.Attempt);
        var step = new FormStep("", new("", ""), [.. AchievementRules.Fields(settings, visit.FollowUp.Indicators)]);
        if (!await reports.KeepAsync(visit.Dossier.Code.ToString(), id, Answers.Empty.With(TypedAnswers.Of(step, posted)), cancellationToken)) return [new("", "ReportSent")];
        return await files.KeepAsync(visit.Dossier, id, posted, cancellationToken);
    }

    /// <summary>The files that may be cited, those of this report among them.</summary>
    public Task<IReadOnlyList<CitedFile>> FilesAsync(ReportVisit visit, CancellationToken cancellationToken) => files.OfAsync(
        visit.Dossier, visit.FollowUp.Reports.Select(r => r.Id).Append(ProgressReport.AchievementId(visit.FollowUp.Achievement?.Attempt ?? 1)).Distinct(), cancellationToken);

    /// <summary>Sends the report as it was kept, if the code is right. Empty when the stage is answered now, by this click or the one before.</summary>
    public async Task<IReadOnlyList<FieldProblem>> SendAsync(ReportVisit visit, StoredStage stage, AchievementSettings settings, string code, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var (dossier, attempt) = (visit.Dossier.Code.ToString(), stage.Attempt);
        var known = (await FilesAsync(visit, cancellationToken)).Select(f => f.Reference).ToList();
        var problems = AchievementRules.Check(settings, visit.FollowUp.Indicators, visit.FollowUp.AchievementReport?.Answers ?? Answers.Empty, known);
        if (problems.Count > 0) return problems;
        var subject = StepUpSubjects.Achievement(attempt.Key);
        if (await codes.TryAsync(subject, code, cancellationToken) is { } refused) return [refused];
        await reports.SendAsync(dossier, ProgressReport.AchievementId(attempt.Attempt), cancellationToken);
        if (await stages.TryDecideAsync(stage, new(Verdict.Approve, "", Stage.Submitter, clock.GetUtcNow()), cancellationToken))
        {
            await audit.WriteAsync(dossier, $"opinion|{attempt.Stage}|{attempt.Attempt}", Stage.Submitter, "link, code", "AchievementReported", $"{attempt.Stage} {attempt.Attempt}", cancellationToken);
            await client.RaiseEventAsync(attempt.Key.InstanceId, DossierEvents.OpinionGiven, nameof(Verdict.Approve), cancellationToken);
        }

        await codes.ForgetAsync(subject, cancellationToken);
        return [];
    }
}
