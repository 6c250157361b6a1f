using DanVanKheo.Audit;
using DanVanKheo.Boards;
using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Staff;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Opinions;

/// <summary>Moves the dossier on by the opinion in the stage's row, makes happen what the stage is for, and says who must hear of it.</summary>
public sealed class CloseStage(StageStore stages, DossierStore dossiers, StageOutcomes outcomes, WithdrawalDesk withdrawals, Worklist worklist, BoardStore board, ProgrammeShelf programmes, AuditLog audit, TimeProvider clock)
{
    [Function(nameof(CloseStage))]
    public async Task<IReadOnlyList<LetterKey>> Run([ActivityTrigger] StageKey key, CancellationToken cancellationToken)
    {
        await worklist.RemoveAsync(key, cancellationToken);
        if (await stages.FindAsync(key, cancellationToken) is not { Attempt: var attempt }) return [];
        if (attempt.Opinion is not { } opinion) return await WithdrawAsync(attempt, cancellationToken);
        // Written by the page that took the opinion; here only if that page died right after the row.
        await audit.WriteAsync(key.Dossier, $"opinion|{key.Stage}|{key.Attempt}", opinion.Person, "row", "OpinionGiven", $"{key.Stage} {key.Attempt}: {opinion.Verdict}", cancellationToken);
        var dossier = (await dossiers.GetAsync(key.Dossier, cancellationToken)).Dossier;
        var stage = programmes.Of(dossier).Route.Stage(key.Stage);
        if (opinion.Verdict is Verdict.Approve or Verdict.ProposeHigher) await outcomes.ApplyAsync(key, stage, dossier, opinion, cancellationToken);
        await AdvanceAsync(key, opinion, cancellationToken);
        var letters = LettersAfter.WithCoOwners(LettersAfter.Opinion(key, stage.Kind, opinion.Verdict), dossier);
        if (letters.All(l => l.Kind != LetterKind.Rejected)) return letters;
        return [.. letters, .. LettersAfter.Rejection(key, await stages.OfAsync(key.Dossier, cancellationToken))];
    }

    /// <summary>Written by the page that took the withdrawal; here only if that page died right after the row.</summary>
    private async Task<IReadOnlyList<LetterKey>> WithdrawAsync(StageAttempt attempt, CancellationToken cancellationToken)
    {
        await withdrawals.CloseAsync(attempt, cancellationToken);
        return LettersAfter.WithCoOwners(LettersAfter.Withdrawal(attempt.Key, attempt), (await dossiers.GetAsync(attempt.Dossier, cancellationToken)).Dossier);
    }

    /// <summary>A dossier that stands elsewhere by now was moved by an earlier run.</summary>
    private async Task AdvanceAsync(StageKey key, Opinion opinion, CancellationToken cancellationToken)
    {
        var attempts = await stages.OfAsync(key.Dossier, cancellationToken);
        while (true)
        {
            var read = await dossiers.GetAsync(key.Dossier, cancellationToken);
            if (read.Dossier is not { Status: DossierStatus.UnderReview } dossier || dossier.Stage != key.Stage || dossier.Attempt != key.Attempt) break;
            if (await dossiers.TryUpdateAsync(read, DossierFlow.Decide(programmes.Of(dossier).Route, dossier, opinion.Verdict, clock.GetUtcNow(), stage => attempts.Where(a => a.Stage == stage).Select(a => a.Attempt).DefaultIfEmpty().Max()), cancellationToken)) break;
        }

        await board.KeepAsync((await dossiers.GetAsync(key.Dossier, cancellationToken)).Dossier, cancellationToken);
        await audit.WriteAsync(key.Dossier, $"closed|{key.Stage}|{key.Attempt}", "system", "orchestration", "StageClosed", $"{key.Stage} {key.Attempt}: {opinion.Verdict}", cancellationToken);
    }
}
