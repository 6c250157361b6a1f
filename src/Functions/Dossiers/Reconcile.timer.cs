using DanVanKheo.Calendar;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Dossiers;

/// <summary>
/// Compares the rows with what runs: starts an orchestration that was lost, and repeats hints that did not arrive.
/// A hint too many only makes an orchestration look at its row once more.
/// </summary>
public sealed class Reconcile(DossierStore dossiers, StageStore stages, Outbox outbox, Programme programme, TimeProvider clock)
{
    /// <summary>How long after an opinion its letters are looked for again: an orchestration lost for good can no longer send them.</summary>
    private static readonly TimeSpan LettersOwed = TimeSpan.FromDays(2);

    /// <summary>Younger than this, the page that wrote the row is still about to hint by itself.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(30);

    [Function(nameof(Reconcile))]
    public async Task Run([TimerTrigger("%ReconcileSchedule%", UseMonitor = false)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        var year = VietnamTime.Day(clock.GetUtcNow()).Year;
        foreach (var one in new[] { year, year - 1 })
        {
            await foreach (var dossier in dossiers.InYearAsync(one, cancellationToken))
            {
                if (!dossier.IsClosed && clock.GetUtcNow() - dossier.SubmittedAt > Settling) await SettleAsync(dossier, client, cancellationToken);
                if (dossier.ClosedAt is { } closed && clock.GetUtcNow() - closed is var age && age > Settling && age < LettersOwed) await TellAsync(dossier, cancellationToken);
            }
        }
    }

    private async Task SettleAsync(Dossier dossier, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var code = dossier.Code.ToString();
        await Registrar.EnsureRunningAsync(client, code, cancellationToken);
        if (dossier.Status != DossierStatus.UnderReview) return;
        var key = new StageKey(code, dossier.Stage, dossier.Attempt);
        var stage = await stages.FindAsync(key, cancellationToken);
        // No row yet for a new attempt: the orchestration has not heard of the resubmission.
        if (stage is null && dossier.Attempt > 1) await client.RaiseEventAsync(DossierRun.InstanceId(code), DossierEvents.Resubmitted, "", cancellationToken);
        else if (stage?.Attempt is { IsOpen: false } closed && clock.GetUtcNow() - (closed.Opinion?.At ?? closed.WithdrawnAt) > Settling) await client.RaiseEventAsync(key.InstanceId, DossierEvents.OpinionGiven, "", cancellationToken);
    }

    /// <summary>The last letters of a closed dossier; each is found already posted unless its orchestration was lost before it.</summary>
    private async Task TellAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        var key = new StageKey(dossier.Code.ToString(), dossier.Stage, dossier.Attempt);
        var attempt = (await stages.FindAsync(key, cancellationToken))?.Attempt;
        foreach (var letter in Owed(dossier, key, attempt)) await outbox.PostAsync(letter, cancellationToken);
        if (dossier.Status != DossierStatus.Rejected) return;
        foreach (var letter in LettersAfter.Rejection(key, await stages.OfAsync(key.Dossier, cancellationToken))) await outbox.PostAsync(letter, cancellationToken);
    }

    private IEnumerable<LetterKey> Owed(Dossier dossier, StageKey key, StageAttempt? attempt) => dossier.Status == DossierStatus.Withdrawn
        ? LettersAfter.Withdrawal(key, attempt)
        : attempt?.Opinion is { } opinion ? LettersAfter.Opinion(key, programme.Route.Stage(key.Stage).Kind, opinion.Verdict) : [];
}
