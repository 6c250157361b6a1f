using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using DanVanKheo.Programmes;
using DanVanKheo.Staff;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Opinions;

/// <summary>Opens the stage on the first run, sees to it that the right people are asked, and says what its row asks for now.</summary>
public sealed class WatchStage(StageStore stages, DossierStore dossiers, StageHolders holders, StageContributions contributions, Worklist worklist, Programme programme, AuditLog audit, TimeProvider clock)
{
    [Function(nameof(WatchStage))]
    public async Task<StageWatch> Run([ActivityTrigger] StageKey key, CancellationToken cancellationToken)
    {
        var stage = programme.Route.Stage(key.Stage);
        var dossier = (await dossiers.GetAsync(key.Dossier, cancellationToken)).Dossier;
        var read = await stages.FindAsync(key, cancellationToken) ?? await OpenAsync(key, stage, dossier, cancellationToken);
        var attempt = await holders.RefreshAsync(read, dossier, cancellationToken);
        if (attempt.IsOpen) await worklist.KeepAsync(attempt, cancellationToken);
        var now = clock.GetUtcNow();
        var added = attempt.IsOpen ? await contributions.WatchAsync(attempt, stage, dossier, now, cancellationToken) : ContributionWatch.None;
        return StageWatch.Of(attempt, stage, programme.Calendar, now, added);
    }

    private async Task<StoredStage> OpenAsync(StageKey key, Stage stage, Dossier dossier, CancellationToken cancellationToken)
    {
        var holder = await holders.ChooseAsync(dossier, stage, cancellationToken);
        var now = clock.GetUtcNow();
        // Written by the page that took the registration; here only if that page died right after the row.
        if (key.Attempt > 1) await audit.WriteAsync(key.Dossier, $"resubmitted|{key.Stage}|{key.Attempt}", "submitter", "row", "Resubmitted", $"{key.Stage} {key.Attempt}", cancellationToken);
        else if (stage == programme.Route.First) await audit.WriteAsync(key.Dossier, "submitted|1", "submitter", "row", "Submitted", "", cancellationToken);
        var due = stage.DueAfter(now, dossier.Code.Year, programme.Calendar);
        var opened = await stages.OpenAsync(new(key.Dossier, key.Stage, key.Attempt, [holder], now, due), cancellationToken);
        await audit.WriteAsync(key.Dossier, $"opened|{key.Stage}|{key.Attempt}", "system", "orchestration", "StageOpened", $"{key.Stage} {key.Attempt}: {holder.Person}", cancellationToken);
        return opened;
    }
}
