using DanVanKheo.Boards;
using DanVanKheo.Calendar;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Dossiers;

/// <summary>
/// Compares the rows with what runs: starts an orchestration that was lost, repeats hints that did not arrive, moves tasks to substitutes; mends the board.
/// A hint too many only makes an orchestration look at its row once more.
/// </summary>
public sealed class Reconciler(DossierStore dossiers, StageStore stages, StageHolders holders, SubstitutionStore substitutions, BoardStore board, ReconciliationStore reports, Outbox outbox, ProgrammeShelf programmes, TimeProvider clock)
{
    /// <summary>How long after an opinion its letters are looked for again: an orchestration lost for good can no longer send them.</summary>
    private static readonly TimeSpan LettersOwed = TimeSpan.FromDays(2);

    /// <summary>Younger than this, the page that wrote the row is still about to hint by itself.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(30);

    public async Task<Reconciliation> RunAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var report = Reconciliation.Begin(now);
        var away = (await substitutions.ActiveAsync(VietnamTime.Day(now), cancellationToken)).Select(s => s.Person).ToHashSet(StringComparer.Ordinal);
        var (years, open) = (new[] { VietnamTime.Day(now).Year, VietnamTime.Day(now).Year - 1 }, new List<Dossier>());
        foreach (var year in years)
        {
            await foreach (var dossier in dossiers.InYearAsync(year, cancellationToken))
            {
                if (!dossier.IsClosed) open.Add(dossier);
                if (!dossier.IsClosed) report = report.And(dossier.Code.ToString(), await SettleAsync(dossier, client, cancellationToken) | await MoveAsync(dossier, away, client, cancellationToken));
                if (dossier.ClosedAt is { } closed && now - closed is var age && age > Settling && age < LettersOwed) await TellAsync(dossier, cancellationToken);
            }
        }

        await board.SettleAsync(open, years, cancellationToken);
        await reports.SaveAsync(report, cancellationToken);
        return report;
    }

    private async Task<Repair> SettleAsync(Dossier dossier, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (clock.GetUtcNow() - dossier.SubmittedAt <= Settling) return Repair.None;
        var code = dossier.Code.ToString();
        var repair = await Registrar.EnsureRunningAsync(client, code, cancellationToken) ? Repair.Started : Repair.None;
        if (dossier.Status != DossierStatus.UnderReview) return repair;
        var key = new StageKey(code, dossier.Stage, dossier.Attempt);
        var stage = await stages.FindAsync(key, cancellationToken);
        // No row yet for a new attempt: the orchestration has not heard of the resubmission.
        if (stage is null && dossier.Attempt > 1) return repair | await HintAsync(client, DossierRun.InstanceId(code), DossierEvents.Resubmitted, cancellationToken);
        if (stage?.Attempt is { IsOpen: false } closed && clock.GetUtcNow() - (closed.Opinion?.At ?? closed.WithdrawnAt) > Settling) return repair | await HintAsync(client, key.InstanceId, DossierEvents.OpinionGiven, cancellationToken);
        return repair;
    }

    /// <summary>A substitution that began, or was entered, while the task was open; somebody who left, or whose unit ended.</summary>
    private async Task<Repair> MoveAsync(Dossier dossier, HashSet<string> away, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (dossier.Status != DossierStatus.UnderReview) return Repair.None;
        if (await stages.FindAsync(new(dossier.Code.ToString(), dossier.Stage, dossier.Attempt), cancellationToken) is not { } read) return Repair.None;
        if (!read.Attempt.Holders.Any(h => away.Contains(h.Person)) && !holders.IsOrphaned(read.Attempt, dossier)) return Repair.None;
        var moved = await holders.RefreshAsync(read, dossier, cancellationToken);
        if (moved.Holders.SequenceEqual(read.Attempt.Holders)) return Repair.None;
        await HintAsync(client, moved.Key.InstanceId, DossierEvents.OpinionGiven, cancellationToken);
        return Repair.Moved;
    }

    private static async Task<Repair> HintAsync(DurableTaskClient client, string instance, string name, CancellationToken cancellationToken)
    {
        await client.RaiseEventAsync(instance, name, "", cancellationToken);
        return Repair.Hinted;
    }

    /// <summary>The last letters of a closed dossier; each is found already posted unless its orchestration was lost before it.</summary>
    private async Task TellAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        var key = new StageKey(dossier.Code.ToString(), dossier.Stage, dossier.Attempt);
        var attempt = (await stages.FindAsync(key, cancellationToken))?.Attempt;
        foreach (var letter in LettersAfter.WithCoOwners(Owed(dossier, key, attempt), dossier)) await outbox.PostAsync(letter, cancellationToken);
        if (dossier.Status is not (DossierStatus.Rejected or DossierStatus.NotRecognised or DossierStatus.Retired)) return;
        foreach (var letter in LettersAfter.Rejection(key, await stages.OfAsync(key.Dossier, cancellationToken))) await outbox.PostAsync(letter, cancellationToken);
    }

    private IEnumerable<LetterKey> Owed(Dossier dossier, StageKey key, StageAttempt? attempt) => dossier.Status == DossierStatus.Withdrawn
        ? LettersAfter.Withdrawal(key, attempt)
        : attempt?.Opinion is { } opinion ? LettersAfter.Opinion(key, programmes.Of(dossier).Route.Stage(key.Stage).Kind, opinion.Verdict) : [];
}
