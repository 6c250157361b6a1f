using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Opinions;

/// <summary>Who is asked at a stage: chosen when it opens, then substitutes from their day on, and the ladder rung by rung.</summary>
public sealed class StageHolders(StageStore stages, SubstitutionStore substitutions, OrganisationDirectory directory, ProgrammeShelf programmes, AuditLog audit, TimeProvider clock)
{
    public async Task<ChainGuard> GuardAsync(Dossier dossier, CancellationToken cancellationToken) =>
        ChainGuard.Of(dossier.Owners, await stages.OfAsync(dossier.Code.ToString(), cancellationToken), programmes.Of(dossier).Route);

    public async Task<Holder> ChooseAsync(Dossier dossier, Stage stage, CancellationToken cancellationToken) =>
        HolderChoice.Of(For(dossier), stage, dossier.Unit, await GuardAsync(dossier, cancellationToken));

    /// <summary>The stage with everybody who must be asked by now; a second run finds them asked.</summary>
    public async Task<StageAttempt> RefreshAsync(StoredStage read, Dossier dossier, CancellationToken cancellationToken)
    {
        var stage = programmes.Of(dossier).Route.Stage(read.Attempt.Stage);
        var guard = await GuardAsync(dossier, cancellationToken);
        while (read.Attempt.IsOpen && !stage.IsAnsweredBySubmitter)
        {
            var now = clock.GetUtcNow();
            var away = await substitutions.ActiveAsync(VietnamTime.Day(now), cancellationToken);
            var passed = InheritanceRules.Pass(read.Attempt, stage, For(dossier), dossier.Unit, guard);
            var climbed = Ladder.Climb(passed, stage, For(dossier), dossier.Unit, guard, programmes.Of(dossier).Calendar, now);
            var changed = HandOverRules.Substitute(climbed, stage, directory, guard, away);
            if (changed.Rung == read.Attempt.Rung && changed.Holders.SequenceEqual(read.Attempt.Holders)) break;
            if (await stages.TryChangeAsync(read, changed, cancellationToken)) await RecordAsync(changed, dossier, cancellationToken);
            read = (await stages.FindAsync(read.Attempt.Key, cancellationToken))!;
        }

        return read.Attempt;
    }

    /// <summary>One rung higher at once, when nobody can be reached at the address of the person asked.</summary>
    public async Task ClimbNowAsync(StoredStage read, Dossier dossier, CancellationToken cancellationToken)
    {
        var stage = programmes.Of(dossier).Route.Stage(read.Attempt.Stage);
        var higher = Ladder.Step(read.Attempt, stage, For(dossier), dossier.Unit, await GuardAsync(dossier, cancellationToken));
        if (await stages.TryChangeAsync(read, higher, cancellationToken)) await RecordAsync(higher, dossier, cancellationToken);
    }

    /// <summary>Whether somebody who is asked has left, or their organisation has ended.</summary>
    public bool IsOrphaned(StageAttempt attempt, Dossier dossier) => InheritanceRules.IsOrphaned(attempt, programmes.Of(dossier).Route.Stage(attempt.Stage), For(dossier), dossier.Unit);

    /// <summary>Duties may be limited to a field of work and a year.</summary>
    private OrganisationDirectory For(Dossier dossier) => directory.For(dossier.Field.ToString(), dossier.Code.Year);

    private async Task RecordAsync(StageAttempt attempt, Dossier dossier, CancellationToken cancellationToken)
    {
        // Of a unit that has ended: by way of whom its work goes on.
        var way = directory.IsFormer(dossier.Unit) ? $" ({string.Join(" → ", directory.Upward(dossier.Unit).Select(o => o.Id))})" : "";
        foreach (var holder in attempt.Holders.Where(h => h.As != HolderRole.Responsible))
        {
            var key = $"asked|{attempt.Stage}|{attempt.Attempt}|{holder.Person}|{holder.As}";
            await audit.WriteAsync(attempt.Dossier, key, "system", "orchestration", "Asked", $"{attempt.Stage} {attempt.Attempt}: {holder.Person} {holder.As} {holder.InPlaceOf}{way}", cancellationToken);
        }
    }
}
