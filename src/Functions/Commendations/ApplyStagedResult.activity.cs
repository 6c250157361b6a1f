using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Commendations;

/// <summary>Makes one staged result the opinion of its stage: the row first, then audit, then the hint, then the line of the batch. Runs twice without harm.</summary>
public sealed class ApplyStagedResult(StagedStore staged, BatchStore batches, StageStore stages, DossierStore dossiers, CommendationGuard guard, ProgrammeShelf programmes, OrganisationDirectory directory, AuditLog audit)
{
    [Function(nameof(ApplyStagedResult))]
    public async Task Run([ActivityTrigger] BatchItem item, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (await batches.FindAsync(item, cancellationToken) is not { Result: null }) return;
        var (result, rules) = await staged.FindAsync(item.Dossier, cancellationToken) is { } outcome
            ? await ApplyAsync(item, outcome, client, cancellationToken)
            : (BatchResult.AlreadyClosed, []);
        await batches.FinishAsync(item, result, rules, cancellationToken);
        if (result != BatchResult.Refused) await staged.RemoveAsync(item.Dossier, cancellationToken);
    }

    private async Task<(BatchResult Result, IReadOnlyList<string> Rules)> ApplyAsync(BatchItem item, StagedOutcome outcome, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var key = outcome.Stage;
        var opinion = outcome.Opinion.Commendation is { } terms && await batches.IsSharedAsync(item.Batch, cancellationToken)
            ? outcome.Opinion with { Commendation = terms.SharedIn(item.Batch) }
            : outcome.Opinion;
        var read = await stages.FindAsync(key, cancellationToken);
        var dossier = (await dossiers.GetAsync(key.Dossier, cancellationToken)).Dossier;
        if (read is { Attempt.IsOpen: true } && !dossier.IsClosed)
        {
            var problems = await guard.ProblemsAsync(dossier, Issuer.Of(directory, programmes.Of(dossier).Route.Stage(key.Stage).Role, dossier.Unit), opinion, cancellationToken);
            if (problems.Count > 0) return (BatchResult.Refused, [.. problems.Select(p => p.Code)]);
            await stages.TryDecideAsync(read, opinion, cancellationToken);
            read = await stages.FindAsync(key, cancellationToken);
        }

        // Written by this run, by an earlier one that died before its line, or by somebody else.
        if (read?.Attempt.Opinion is not { } given || given.Person != opinion.Person || given.At.UtcTicks != opinion.At.UtcTicks) return (BatchResult.AlreadyClosed, []);
        await audit.WriteAsync(key.Dossier, $"opinion|{key.Stage}|{key.Attempt}", opinion.Person, $"batch {item.Batch}", "OpinionGiven", $"{key.Stage} {key.Attempt}: {opinion.Verdict}", cancellationToken);
        await client.RaiseEventAsync(key.InstanceId, DossierEvents.OpinionGiven, opinion.Verdict.ToString(), cancellationToken);
        return (BatchResult.Applied, []);
    }
}
