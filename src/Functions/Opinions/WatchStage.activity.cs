using DanVanKheo.Audit;
using DanVanKheo.Boards;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Revisions;
using DanVanKheo.Staff;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Opinions;

/// <summary>Opens the stage on the first run, sees to it that the right people are asked, and says what its row asks for now.</summary>
public sealed class WatchStage(StageStore stages, DossierStore dossiers, StageHolders holders, StageContributions contributions, RevisionDesk revisions, WithdrawalDesk withdrawals, Worklist worklist, BoardStore board, ProgrammeShelf programmes, AuditLog audit, TimeProvider clock)
{
    [Function(nameof(WatchStage))]
    public async Task<StageWatch> Run([ActivityTrigger] StageKey key, CancellationToken cancellationToken)
    {
        var dossier = (await dossiers.GetAsync(key.Dossier, cancellationToken)).Dossier;
        var stage = programmes.Of(dossier).Route.Stage(key.Stage);
        var read = await stages.FindAsync(key, cancellationToken) ?? await OpenAsync(key, stage, dossier, cancellationToken);
        read = await withdrawals.EndAsync(read, cancellationToken);
        var attempt = await holders.RefreshAsync(read, dossier, cancellationToken);
        var now = clock.GetUtcNow();
        var added = attempt.IsOpen ? await contributions.WatchAsync(attempt, stage, dossier, now, cancellationToken) : ContributionWatch.None;
        if (attempt.IsOpen) await worklist.KeepAsync(attempt, stage.Kind, added.People, cancellationToken);
        if (attempt.IsOpen) await board.KeepAsync(dossier, cancellationToken);
        return StageWatch.Of(attempt, stage, programmes.Of(dossier).Calendar, now, added);
    }

    private async Task<StoredStage> OpenAsync(StageKey key, Stage stage, Dossier dossier, CancellationToken cancellationToken)
    {
        var holder = await holders.ChooseAsync(dossier, stage, cancellationToken);
        var now = clock.GetUtcNow();
        var returned = await ReturnedAsync(key, dossier, cancellationToken);
        await RecordAsync(key, stage, dossier, returned, cancellationToken);
        if (returned is not null || IsFirst(key, stage, dossier)) await revisions.KeepAsync(key, dossier, cancellationToken);
        var due = returned is { Opinion.At: var at } ? PausedClock.Resume(returned.Due, at, now, programmes.Of(dossier).Calendar) : stage.DueAfter(now, dossier.Code.Year, programmes.Of(dossier).Calendar);
        var opened = await stages.OpenAsync(new(key.Dossier, key.Stage, key.Attempt, [holder], now, due), cancellationToken);
        await audit.WriteAsync(key.Dossier, $"opened|{key.Stage}|{key.Attempt}", "system", "orchestration", "StageOpened", $"{key.Stage} {key.Attempt}: {holder.Person}", cancellationToken);
        return opened;
    }

    private bool IsFirst(StageKey key, Stage stage, Dossier dossier) => key.Attempt == 1 && stage == programmes.Of(dossier).Route.First;

    private static bool IsReopened(StageKey key, Dossier dossier) => dossier.ReopenedAt == $"{key.Stage} {key.Attempt}";

    /// <summary>The attempt that was returned, when this one is the resubmission: then the clock goes on where it stood.</summary>
    private async Task<StageAttempt?> ReturnedAsync(StageKey key, Dossier dossier, CancellationToken cancellationToken)
    {
        if (IsReopened(key, dossier)) return null;
        return await stages.FindAsync(key with { Attempt = key.Attempt - 1 }, cancellationToken) is { Attempt: { Opinion.Verdict: Verdict.Return } earlier } ? earlier : null;
    }

    /// <summary>Written by the page that took it; here only if that page died right after the row.</summary>
    private async Task RecordAsync(StageKey key, Stage stage, Dossier dossier, StageAttempt? returned, CancellationToken cancellationToken)
    {
        var detail = $"{key.Stage} {key.Attempt}";
        if (IsReopened(key, dossier)) await audit.WriteAsync(key.Dossier, $"reopened|{key.Stage}|{key.Attempt}", "officer", "row", "Reopened", detail, cancellationToken);
        else if (returned is not null) await audit.WriteAsync(key.Dossier, $"resubmitted|{key.Stage}|{key.Attempt}", "submitter", "row", "Resubmitted", detail, cancellationToken);
        else if (IsFirst(key, stage, dossier)) await audit.WriteAsync(key.Dossier, "submitted|1", "submitter", "row", "Submitted", "", cancellationToken);
    }
}
