using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Revisions;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Opinions;

/// <summary>Opens the stage on the first run, and says what its row asks for now.</summary>
public sealed class WatchStage(StageStore stages, DossierStore dossiers, OrganisationDirectory directory, Programme programme, RevisionDesk revisions, AuditLog audit, TimeProvider clock)
{
    [Function(nameof(WatchStage))]
    public async Task<StageWatch> Run([ActivityTrigger] StageKey key, CancellationToken cancellationToken)
    {
        var stage = programme.Route.Stage(key.Stage);
        var attempt = (await stages.FindAsync(key, cancellationToken))?.Attempt ?? await OpenAsync(key, stage, cancellationToken);
        return StageWatch.Of(attempt, stage, programme.Calendar, clock.GetUtcNow());
    }

    private async Task<StageAttempt> OpenAsync(StageKey key, Stage stage, CancellationToken cancellationToken)
    {
        var dossier = (await dossiers.GetAsync(key.Dossier, cancellationToken)).Dossier;
        var person = directory.Responsible(stage.Role, dossier.Unit);
        var now = clock.GetUtcNow();
        var due = await DueAsync(key, stage, now, cancellationToken);
        // Written by the page that took the registration; here only if that page died right after the row.
        if (key.Attempt > 1) await audit.WriteAsync(key.Dossier, $"resubmitted|{key.Stage}|{key.Attempt}", "submitter", "row", "Resubmitted", $"{key.Stage} {key.Attempt}", cancellationToken);
        else if (stage == programme.Route.First) await audit.WriteAsync(key.Dossier, "submitted|1", "submitter", "row", "Submitted", "", cancellationToken);
        if (key.Attempt > 1 || stage == programme.Route.First) await revisions.KeepAsync(key, dossier, cancellationToken);
        var attempt = await stages.OpenAsync(new(key.Dossier, key.Stage, key.Attempt, person.Id, now, due), cancellationToken);
        await audit.WriteAsync(key.Dossier, $"opened|{key.Stage}|{key.Attempt}", "system", "orchestration", "StageOpened", $"{key.Stage} {key.Attempt}: {person.Id}", cancellationToken);
        return attempt;
    }

    /// <summary>After a return the clock goes on where it stood.</summary>
    private async Task<Deadline> DueAsync(StageKey key, Stage stage, DateTimeOffset now, CancellationToken cancellationToken) =>
        await stages.FindAsync(key with { Attempt = key.Attempt - 1 }, cancellationToken) is { Attempt: { Opinion: { Verdict: Verdict.Return } returned } earlier }
            ? PausedClock.Resume(earlier.Due, returned.At, now, programme.Calendar)
            : Deadline.After(now, stage.WorkingDays, programme.Calendar);
}
