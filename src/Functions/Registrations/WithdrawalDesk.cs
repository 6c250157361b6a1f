using DanVanKheo.Audit;
using DanVanKheo.Boards;
using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Registrations;

/// <summary>
/// Takes a dossier back. While a stage waits, its row is written first: of a withdrawal and an opinion at the same second one wins.
/// The dossier follows the row, by this page or by the stage's orchestration.
/// </summary>
public sealed class WithdrawalDesk(DossierStore dossiers, StageStore stages, BoardStore board, Outbox outbox, AuditLog audit, TimeProvider clock)
{
    /// <summary>False when an opinion came first, or the dossier is closed.</summary>
    public async Task<bool> TryWithdrawAsync(string code, string reason, DurableTaskClient client, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await dossiers.GetAsync(code, cancellationToken);
            if (read.Dossier.Status == DossierStatus.Withdrawn) return true;
            if (read.Dossier.IsClosed) return false;
            var key = KeyOf(read.Dossier);
            var stage = read.Dossier.Status == DossierStatus.UnderReview ? await stages.FindAsync(key, cancellationToken) : null;
            if (stage is { Attempt.Opinion: not null }) return false;
            if (stage is { Attempt.IsOpen: true } && !await EndAsync(stage, reason, cancellationToken)) continue;
            if (!await dossiers.TryUpdateAsync(read, DossierFlow.Withdraw(read.Dossier, clock.GetUtcNow()) with { WithdrawalReason = reason }, cancellationToken)) continue;
            await FollowAsync(read.Dossier, key, reason, client, cancellationToken);
            return true;
        }
    }

    /// <summary>The stage, ended when its dossier was taken back before the stage was opened.</summary>
    public async Task<StoredStage> EndAsync(StoredStage read, CancellationToken cancellationToken)
    {
        while (read.Attempt.IsOpen && (await dossiers.GetAsync(read.Attempt.Dossier, cancellationToken)).Dossier is { Status: DossierStatus.Withdrawn } dossier)
        {
            await EndAsync(read, dossier.WithdrawalReason, cancellationToken);
            read = (await stages.FindAsync(read.Attempt.Key, cancellationToken))!;
        }

        return read;
    }

    /// <summary>The dossier after its stage's row says that it was taken back. A dossier that stands elsewhere by now was moved by an earlier run.</summary>
    public async Task CloseAsync(StageAttempt attempt, CancellationToken cancellationToken)
    {
        while (attempt.WithdrawnAt is { } at)
        {
            var read = await dossiers.GetAsync(attempt.Dossier, cancellationToken);
            if (read.Dossier.Status != DossierStatus.UnderReview || KeyOf(read.Dossier) != attempt.Key) break;
            if (await dossiers.TryUpdateAsync(read, DossierFlow.Withdraw(read.Dossier, at) with { WithdrawalReason = attempt.WithdrawalReason }, cancellationToken)) break;
        }

        await board.KeepAsync((await dossiers.GetAsync(attempt.Dossier, cancellationToken)).Dossier, cancellationToken);
        await RecordAsync(attempt.Key, attempt.WithdrawalReason, "row", cancellationToken);
    }

    private static StageKey KeyOf(Dossier dossier) => new(dossier.Code.ToString(), dossier.Stage, dossier.Attempt);

    private Task<bool> EndAsync(StoredStage read, string reason, CancellationToken cancellationToken) =>
        stages.TryChangeAsync(read, read.Attempt with { WithdrawnAt = clock.GetUtcNow(), WithdrawalReason = reason }, cancellationToken);

    private Task RecordAsync(StageKey key, string reason, string via, CancellationToken cancellationToken) =>
        audit.WriteAsync(key.Dossier, $"withdrawn|{key.Stage}|{key.Attempt}", "submitter", via, "Withdrawn", reason, cancellationToken);

    private async Task FollowAsync(Dossier dossier, StageKey key, string reason, DurableTaskClient client, CancellationToken cancellationToken)
    {
        await RecordAsync(key, reason, "code", cancellationToken);
        await board.KeepAsync((await dossiers.GetAsync(key.Dossier, cancellationToken)).Dossier, cancellationToken);
        var stage = await stages.FindAsync(key, cancellationToken);
        // It may have been opened between the look and the write.
        if (stage is { Attempt.IsOpen: true }) stage = await EndAsync(stage, cancellationToken);
        if (stage is { Attempt.WithdrawnAt: not null }) await client.RaiseEventAsync(key.InstanceId, DossierEvents.OpinionGiven, "", cancellationToken);
        await client.RaiseEventAsync(DossierRun.InstanceId(key.Dossier), DossierEvents.Resubmitted, "", cancellationToken);
        foreach (var letter in LettersAfter.WithCoOwners(LettersAfter.Withdrawal(key, stage?.Attempt), dossier)) await outbox.PostAsync(letter, cancellationToken);
    }
}
