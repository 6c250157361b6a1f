using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using DanVanKheo.Programmes;
using DanVanKheo.Staff;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Opinions;

/// <summary>Moves the dossier on by the opinion in the stage's row, makes happen what the stage is for, and says who must hear of it.</summary>
public sealed class CloseStage(StageStore stages, DossierStore dossiers, StageOutcomes outcomes, Worklist worklist, Programme programme, AuditLog audit, TimeProvider clock)
{
    [Function(nameof(CloseStage))]
    public async Task<IReadOnlyList<LetterKey>> Run([ActivityTrigger] StageKey key, CancellationToken cancellationToken)
    {
        await worklist.RemoveAsync(key, cancellationToken);
        if (await stages.FindAsync(key, cancellationToken) is not { Attempt.Opinion: { } opinion }) return [];
        // Written by the page that took the opinion; here only if that page died right after the row.
        await audit.WriteAsync(key.Dossier, $"opinion|{key.Stage}|{key.Attempt}", opinion.Person, "row", "OpinionGiven", $"{key.Stage} {key.Attempt}: {opinion.Verdict}", cancellationToken);
        var stage = programme.Route.Stage(key.Stage);
        var dossier = (await dossiers.GetAsync(key.Dossier, cancellationToken)).Dossier;
        if (opinion.Verdict is Verdict.Approve or Verdict.ProposeHigher) await outcomes.ApplyAsync(key, stage, dossier, opinion, cancellationToken);
        await AdvanceAsync(key, opinion, cancellationToken);
        return LettersAfter.Opinion(key, stage.Kind, opinion.Verdict);
    }

    /// <summary>A dossier that stands elsewhere by now was moved by an earlier run.</summary>
    private async Task AdvanceAsync(StageKey key, Opinion opinion, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await dossiers.GetAsync(key.Dossier, cancellationToken);
            if (read.Dossier is not { Status: DossierStatus.UnderReview } dossier || dossier.Stage != key.Stage || dossier.Attempt != key.Attempt) break;
            if (await dossiers.TryUpdateAsync(read, DossierFlow.Decide(programme.Route, dossier, opinion.Verdict, clock.GetUtcNow()), cancellationToken)) break;
        }

        await audit.WriteAsync(key.Dossier, $"closed|{key.Stage}|{key.Attempt}", "system", "orchestration", "StageClosed", $"{key.Stage} {key.Attempt}: {opinion.Verdict}", cancellationToken);
    }
}
