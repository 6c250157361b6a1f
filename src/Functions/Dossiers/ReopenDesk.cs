using DanVanKheo.Audit;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Dossiers;

/// <summary>Opens a closed dossier again: the row with If-Match, the history, the orchestration, the letter to the submitter. The new stage asks its holder by itself.</summary>
public sealed class ReopenDesk(DossierStore dossiers, StageStore stages, Outbox outbox, ProgrammeShelf programmes, AuditLog audit)
{
    /// <exception cref="RuleBroken">It is open, was commended, or was changed at this very moment.</exception>
    public async Task ReopenAsync(string code, string stage, string reason, string officer, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var read = await dossiers.GetAsync(code, cancellationToken);
        // The other half of a double click opened it.
        if (read.Dossier is { IsClosed: false } open && open.Stage == stage && open.ReopenReason == reason) return;
        var held = (await stages.OfAsync(code, cancellationToken)).Where(a => a.Stage == stage).Select(a => a.Attempt).DefaultIfEmpty().Max();
        var reopened = DossierFlow.Reopen(programmes.Of(read.Dossier).Route, read.Dossier, stage, held, reason);
        if (!await dossiers.TryUpdateAsync(read, reopened, cancellationToken)) throw new RuleBroken("ChangedMeanwhile");
        await audit.WriteAsync(code, $"reopened|{stage}|{reopened.Attempt}", officer, "staff", "Reopened", $"{stage} {reopened.Attempt}: {reason}", cancellationToken);
        await Registrar.EnsureRunningAsync(client, code, cancellationToken);
        foreach (var letter in LettersAfter.WithCoOwners([new(code, stage, reopened.Attempt, LetterKind.Reopened)], reopened)) await outbox.PostAsync(letter, cancellationToken);
    }
}
